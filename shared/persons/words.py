"""How fields of a person's data read on paper and at the desk."""

from shared.i18n import Message

FIELD_WORDS = {
    "typed": Message("Persons", "Isian"),
    "name": Message("Persons", "Nama"),
    "phone": Message("Persons", "Telepon"),
    "email": Message("Persons", "Surel"),
    "nik": Message("Persons", "NIK"),
    "address": Message("Persons", "Alamat"),
    "representative": Message("Persons", "Wakil"),
    "on_behalf_of": Message("Persons", "Atas nama"),
    "title": Message("Persons", "Judul"),
    "story": Message("Persons", "Cerita"),
    "hope": Message("Persons", "Harapan"),
    "happened_on": Message("Persons", "Waktu kejadian"),
    "place": Message("Persons", "Tempat"),
    "location": Message("Persons", "Lokasi"),
    "category": Message("Persons", "Kategori"),
    "note": Message("Persons", "Catatan"),
    "reason": Message("Persons", "Alasan"),
    "text": Message("Persons", "Keterangan"),
    "answer": Message("Persons", "Jawaban OPD"),
    "returned_reason": Message("Persons", "Alasan dikembalikan"),
    "remainder": Message("Persons", "Sisa masalah"),
    "document": Message("Persons", "Dokumen"),
    "missing_documents": Message("Persons", "Berkas yang kurang"),
}


def field_words(name: str) -> str | Message:
    """How a field is called; one of a newer version by its own name."""
    return FIELD_WORDS.get(name, name)
