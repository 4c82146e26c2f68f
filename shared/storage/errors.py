"""What can be wrong with the house's database, each with a sentence a person can act on."""

from shared.i18n import Message, Refusal


class StorageProblem(Refusal):
    """The database cannot be used now."""

    sentence = Message("Sentences", "Basis data rumah tidak dapat dibaca. Hubungi teknisi.")

    def __init__(self, store: object = "", detail: str = "") -> None:
        self.store, self.detail = str(store), detail
        super().__init__()

    @property
    def for_technicians(self) -> str:
        where = f"({self.store}) " if self.store else ""
        return where + (f"[{self.detail}]" if self.detail else "")


class DatabaseMissing(StorageProblem):
    """There was a house; nobody is told to make a second one."""

    sentence = Message(
        "Sentences",
        "Berkas basis data rumah tidak ditemukan. Sambungkan disknya atau kembalikan berkasnya; "
        "bila hilang, pulihkan cadangan dari folder backups dengan “sapa restore”.",
    )


class NoHouse(DatabaseMissing):
    """Nothing in the folder tells that there ever was a house."""

    sentence = Message(
        "Sentences",
        "Rumah tidak ditemukan. Periksa SAPA_HOME, atau buat rumah baru dengan “sapa init”.",
    )


class DatabaseShut(StorageProblem):
    sentence = Message(
        "Sentences",
        "Berkas basis data ada, tetapi tidak boleh dibuka. Periksa pemilik dan izin berkas serta "
        "folder rumah.",
    )


class DiskFails(StorageProblem):
    sentence = Message(
        "Sentences",
        "Disk gagal membaca atau menulis. Periksa kabel dan keadaan disk, lalu jalankan “sapa "
        "doctor”.",
    )


class DatabaseForeign(StorageProblem):
    sentence = Message(
        "Sentences",
        "Berkas di tempat basis data bukan basis data Sapa dan tidak diubah. Pindahkan berkas itu, "
        "lalu kembalikan basis data rumah.",
    )


class DatabaseShared(StorageProblem):
    sentence = Message(
        "Sentences",
        "Folder rumah ada di jaringan atau di awan; nomor dapat hilang. Pakai disk komputer ini "
        "sendiri.",
    )


class DatabaseLocked(StorageProblem):
    sentence = Message(
        "Sentences", "Basis data sedang dipakai program lain terlalu lama. Coba lagi sebentar lagi."
    )


class DatabaseHeld(StorageProblem):
    """A copy is being put in its place at this moment."""

    sentence = Message(
        "Sentences", "Cadangan sedang dipulihkan. Tunggu sampai “sapa restore” selesai."
    )


class DatabaseReadOnly(StorageProblem):
    sentence = Message(
        "Sentences", "Basis data hanya dapat dibaca. Periksa izin berkas dan folder rumah."
    )


class DiskFull(StorageProblem):
    sentence = Message(
        "Sentences", "Ruang penyimpanan penuh. Kosongkan ruang; nomor yang sudah terbit tetap aman."
    )


class DatabaseDamaged(StorageProblem):
    sentence = Message(
        "Sentences",
        "Berkas basis data rusak. Pulihkan cadangan terakhir dari folder backups dengan “sapa "
        "restore”.",
    )


class DatabaseReplaced(StorageProblem):
    sentence = Message(
        "Sentences",
        "Berkas basis data dipindah atau diganti saat sedang dipakai. Kembalikan berkasnya; Sapa "
        "membukanya lagi sendiri.",
    )


class DatabaseOfAnother(StorageProblem):
    sentence = Message(
        "Sentences",
        "Berkas di tempat basis data bukan milik rumah ini. Kembalikan berkas yang benar.",
    )


class ProfileUnreadable(StorageProblem):
    sentence = Message(
        "Sentences",
        "Profil rumah di basis data tidak dapat dibaca. Pulihkan cadangan terakhir dengan "
        "“sapa restore”; nomor yang sudah terbit tetap aman.",
    )


class DatabaseNewer(StorageProblem):
    sentence = Message(
        "Sentences",
        "Basis data dibuat oleh Sapa versi lebih baru. Perbarui Sapa di komputer ini; "
        "data tidak diubah.",
    )


class DatabaseOlder(StorageProblem):
    sentence = Message(
        "Sentences", "Basis data belum dimutakhirkan ke versi ini. Jalankan Sapa sekali lagi."
    )


class ServerOlder(StorageProblem):
    sentence = Message(
        "Sentences",
        "Basis data di server belum dimutakhirkan ke versi ini. Jalankan “sapa server upgrade” "
        "di satu komputer.",
    )


class ServerAway(StorageProblem):
    """The line or the server is gone; whether the last commit arrived is not known."""

    sentence = Message(
        "Sentences",
        "Server basis data tidak terjangkau. Periksa kabel jaringan dan komputer server; "
        "program menyambung sendiri begitu server kembali.",
    )


class ServerMissing(StorageProblem):
    sentence = Message(
        "Sentences",
        "Basis data itu tidak ada di server. Periksa namanya, atau buat dahulu di server.",
    )


class ServerRefused(StorageProblem):
    sentence = Message(
        "Sentences",
        "Server basis data menolak komputer ini. Periksa nama, kata sandi, sertifikat, dan "
        "izinnya.",
    )


class ServerFull(StorageProblem):
    sentence = Message(
        "Sentences",
        "Server basis data kehabisan sambungan atau memori. Tutup program yang tidak dipakai.",
    )


class BadServerUrl(StorageProblem):
    sentence = Message(
        "Sentences",
        "Alamat server tidak dapat dibaca. Contoh: postgresql://sapa@10.0.0.2:5432/sapa",
    )


class SecretExposed(StorageProblem):
    sentence = Message(
        "Sentences",
        "Kata sandi server dapat dibaca orang lain di komputer ini. "
        "Batasi izin berkasnya untuk pemiliknya saja (chmod 600).",
    )


class ServerDriverMissing(StorageProblem):
    sentence = Message(
        "Sentences",
        "Sapa di komputer ini belum dapat memakai server. Pasang paket “psycopg[binary]”.",
    )


class FileLost(Refusal):
    """A file that a row of the house needs is not where it was put, or is not what was put."""

    sentence = Message(
        "Sentences",
        "Berkas lampiran ini hilang atau rusak. Teknisi memulihkannya dari cadangan dengan “sapa "
        "restore”.",
    )

    def __init__(self, files: object, digest: str) -> None:
        self.files, self.digest = str(files), digest
        super().__init__()

    @property
    def for_technicians(self) -> str:
        return f"({self.files}) [{self.digest}]"
