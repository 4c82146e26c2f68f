"""Words of the register are found by an index that the database itself keeps true.

Triggers write it with every report and take out what is sealed or erased, so that no program can
forget to. On a file it is a contentless FTS5 table that wipes what it deletes; on a server a
tsvector. Tables called ``search_*`` hold nothing that cannot be made again from the reports.
"""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_WORDS = "coalesce({0}.title, '') || ' ' || coalesce({0}.story, '') || ' ' || coalesce({0}.hope, '') || ' ' || coalesce({0}.place, '')"
_PUT = f"""
    INSERT INTO search_words (rowid, words)
    SELECT e.ordinal, {_WORDS.format("NEW")} FROM search_entry e WHERE e.complaint_id = NEW.id;
"""
_TAKE = f"""
    INSERT INTO search_words (search_words, rowid, words)
    SELECT 'delete', e.ordinal, {_WORDS.format("OLD")} FROM search_entry e
    WHERE e.complaint_id = OLD.id;
"""
_ON_FILE = (
    """
    CREATE TABLE search_entry (
        ordinal INTEGER NOT NULL PRIMARY KEY,
        complaint_id CHAR(32) NOT NULL UNIQUE
    )
    """,
    """
    CREATE VIRTUAL TABLE search_words USING fts5(
        words, content='', detail=none, columnsize=0, prefix='2 3 4',
        tokenize='unicode61 remove_diacritics 2'
    )
    """,
    "INSERT INTO search_words (search_words, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO search_entry (complaint_id) SELECT id FROM complaint WHERE NOT sealed ORDER BY id",
    f"""
    INSERT INTO search_words (rowid, words)
    SELECT e.ordinal, {_WORDS.format("c")}
    FROM search_entry e JOIN complaint c ON c.id = e.complaint_id ORDER BY e.ordinal
    """,
    f"""
    CREATE TRIGGER search_new AFTER INSERT ON complaint WHEN NOT NEW.sealed BEGIN
    INSERT INTO search_entry (complaint_id) VALUES (NEW.id);
    {_PUT}
    END
    """,
    f"""
    CREATE TRIGGER search_changed AFTER UPDATE OF title, story, hope, place, sealed ON complaint
    BEGIN
    {_TAKE}
    DELETE FROM search_entry WHERE complaint_id = OLD.id AND NEW.sealed;
    INSERT INTO search_entry (complaint_id) SELECT NEW.id
    WHERE NOT NEW.sealed AND NOT EXISTS (SELECT 1 FROM search_entry WHERE complaint_id = NEW.id);
    {_PUT}
    END
    """,
    f"""
    CREATE TRIGGER search_gone AFTER DELETE ON complaint BEGIN
    {_TAKE}
    DELETE FROM search_entry WHERE complaint_id = OLD.id;
    END
    """,
)
_ON_SERVER = (
    r"""
    CREATE FUNCTION search_folded(told text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
        SELECT regexp_replace(
            regexp_replace(normalize(left(told, 200000), NFKD), '[\u0300-\u036f]', '', 'g'),
            '[^[:alnum:]\u0080-\uffff]+', ' ', 'g')
    $$
    """,
    "CREATE TABLE search_words (complaint_id UUID NOT NULL PRIMARY KEY, words TSVECTOR NOT NULL)",
    "CREATE INDEX ix_search_words_words ON search_words USING gin (words)",
    f"""
    INSERT INTO search_words
    SELECT c.id, to_tsvector('simple', search_folded({_WORDS.format("c")}))
    FROM complaint c WHERE NOT c.sealed
    """,
    f"""
    CREATE FUNCTION search_keep() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP <> 'INSERT' THEN
            DELETE FROM search_words WHERE complaint_id = OLD.id;
        END IF;
        IF TG_OP <> 'DELETE' THEN
            INSERT INTO search_words
            SELECT NEW.id, to_tsvector('simple', search_folded({_WORDS.format("NEW")}))
            WHERE NOT NEW.sealed;
        END IF;
        RETURN NULL;
    END
    $$
    """,
    """
    CREATE TRIGGER search_new AFTER INSERT OR DELETE ON complaint
    FOR EACH ROW EXECUTE FUNCTION search_keep()
    """,
    """
    CREATE TRIGGER search_changed AFTER UPDATE OF title, story, hope, place, sealed ON complaint
    FOR EACH ROW EXECUTE FUNCTION search_keep()
    """,
)


def upgrade() -> None:
    on_server = op.get_bind().dialect.name == "postgresql"
    for statement in _ON_SERVER if on_server else _ON_FILE:
        op.get_bind().exec_driver_sql(statement)
