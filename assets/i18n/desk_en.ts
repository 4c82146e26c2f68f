<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>AccountSheet</name>
    <message>
        <source>Akun baru</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Huruf kecil, angka, titik; dipakai untuk masuk dan tidak berubah lagi.</source>
        <translation>Small letters, figures, dots; used to sign in and never changed again.</translation>
    </message>
    <message>
        <source>Nama lengkap, seperti terbaca di layar</source>
        <translation>Full name, as shown on screens</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Akun aktif</source>
        <translation>Account in use</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Buat akun</source>
        <translation>Make account</translation>
    </message>
    <message>
        <source>Sedikitnya 2 tanda: huruf kecil, angka, titik, garis.</source>
        <translation>At least 2 signs: small letters, figures, dots, dashes.</translation>
    </message>
    <message>
        <source>Sedikitnya 2 huruf.</source>
        <translation>At least 2 letters.</translation>
    </message>
    <message>
        <source>Verifikator: membaca aduan rahasia</source>
        <translation>Verifier: reads secret complaints</translation>
    </message>
    <message>
        <source>UPG: catatan gratifikasi</source>
        <translation>Gratification unit: the gratification log</translation>
    </message>
</context>
<context>
    <name>ActField</name>
    <message>
        <source>Mulai dari contoh…</source>
        <translation>Begin from an example…</translation>
    </message>
    <message>
        <source>Contoh</source>
        <translation>Example</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Tindakan lain</source>
        <translation>More acts</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Masuk</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Kata sandi sekali pakai sudah lewat waktunya</source>
        <translation>One-time password past its time</translation>
    </message>
    <message>
        <source>Kata sandi salah</source>
        <translation>Wrong password</translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan masuk</source>
        <translation>Too many tries to sign in</translation>
    </message>
    <message>
        <source>Nama akun tidak dikenal</source>
        <translation>Unknown account name</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>PIN benar di kiosk</source>
        <translation>Right PIN at a kiosk</translation>
    </message>
    <message>
        <source>PIN salah di kiosk</source>
        <translation>Wrong PIN at a kiosk</translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan PIN di kiosk</source>
        <translation>Too many PIN tries at a kiosk</translation>
    </message>
    <message>
        <source>Data pribadi dibuka</source>
        <translation>Personal data opened</translation>
    </message>
    <message>
        <source>Dicari menurut data pribadi</source>
        <translation>Searched by personal data</translation>
    </message>
    <message>
        <source>Kata-kata kunjungan dibuka</source>
        <translation>Words of a visit opened</translation>
    </message>
    <message>
        <source>Aduan rahasia dibuka</source>
        <translation>Secret complaint opened</translation>
    </message>
    <message>
        <source>Saran survei dibaca</source>
        <translation>Survey remarks read</translation>
    </message>
    <message>
        <source>Diekspor</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Slip dicetak ulang</source>
        <translation>Slip printed again</translation>
    </message>
    <message>
        <source>Diserahkan ke LAPOR!</source>
        <translation>Handed over to LAPOR!</translation>
    </message>
    <message>
        <source>Ditolak: tidak berwenang</source>
        <translation>Refused: no right to it</translation>
    </message>
    <message>
        <source>Akun dibuat</source>
        <translation>Account made</translation>
    </message>
    <message>
        <source>Akun diubah</source>
        <translation>Account changed</translation>
    </message>
    <message>
        <source>Kata sandi diganti</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>PIN diganti</source>
        <translation>PIN changed</translation>
    </message>
    <message>
        <source>Kata sandi sekali pakai diberikan</source>
        <translation>One-time password given</translation>
    </message>
    <message>
        <source>Loket ditempati</source>
        <translation>Counter taken</translation>
    </message>
    <message>
        <source>Loket ditinggalkan</source>
        <translation>Counter left</translation>
    </message>
    <message>
        <source>Loket dijeda</source>
        <translation>Counter paused</translation>
    </message>
    <message>
        <source>Loket dilanjutkan</source>
        <translation>Counter resumed</translation>
    </message>
    <message>
        <source>Layanan loket diatur</source>
        <translation>Services of a counter set</translation>
    </message>
    <message>
        <source>Loket dibuka pengawas</source>
        <translation>Counter opened by a supervisor</translation>
    </message>
    <message>
        <source>Loket ditutup pengawas</source>
        <translation>Counter closed by a supervisor</translation>
    </message>
    <message>
        <source>Layanan ditutup</source>
        <translation>Service closed</translation>
    </message>
    <message>
        <source>Layanan dibuka lagi</source>
        <translation>Service opened again</translation>
    </message>
    <message>
        <source>Layanan yang lama dinyatakan masih berjalan</source>
        <translation>Long service confirmed as still running</translation>
    </message>
    <message>
        <source>Nomor kertas dicatat</source>
        <translation>Number on paper recorded</translation>
    </message>
    <message>
        <source>Hari ditutup</source>
        <translation>Day closed</translation>
    </message>
    <message>
        <source>Hari yang lewat ditutup</source>
        <translation>Past day closed</translation>
    </message>
    <message>
        <source>Penutupan hari ditarik kembali</source>
        <translation>Closing of the day taken back</translation>
    </message>
    <message>
        <source>Tanggal dibenarkan</source>
        <translation>Date confirmed</translation>
    </message>
    <message>
        <source>Tanggal disangkal</source>
        <translation>Date denied</translation>
    </message>
    <message>
        <source>Kiosk dijeda</source>
        <translation>Kiosk paused</translation>
    </message>
    <message>
        <source>Kiosk dilanjutkan</source>
        <translation>Kiosk resumed</translation>
    </message>
    <message>
        <source>Panggilan bantuan dijawab</source>
        <translation>Call for help answered</translation>
    </message>
    <message>
        <source>Kiosk dilupakan</source>
        <translation>Kiosk forgotten</translation>
    </message>
    <message>
        <source>Papan dilupakan</source>
        <translation>Board forgotten</translation>
    </message>
    <message>
        <source>Printer dilupakan</source>
        <translation>Printer forgotten</translation>
    </message>
    <message>
        <source>Pengaturan rumah diubah</source>
        <translation>Settings of the house changed</translation>
    </message>
    <message>
        <source>Pemeliharaan harian</source>
        <translation>Daily upkeep</translation>
    </message>
    <message>
        <source>Salinan dibuat</source>
        <translation>Copy made</translation>
    </message>
    <message>
        <source>Rumah dipulihkan dari salinan</source>
        <translation>House restored from a copy</translation>
    </message>
    <message>
        <source>Salinan lama dihapus</source>
        <translation>Old copies deleted</translation>
    </message>
    <message>
        <source>Kunci dicetak di kertas</source>
        <translation>Keys printed on paper</translation>
    </message>
    <message>
        <source>Kunci dipulihkan</source>
        <translation>Keys restored</translation>
    </message>
    <message>
        <source>Kunci diganti</source>
        <translation>Keys replaced</translation>
    </message>
    <message>
        <source>Jejak dimulai</source>
        <translation>Trail begun</translation>
    </message>
    <message>
        <source>Langkah-langkah hari itu disegel</source>
        <translation>Moves of the day sealed</translation>
    </message>
    <message>
        <source>Kata-kata kunjungan lama disegel</source>
        <translation>Words of old visits sealed</translation>
    </message>
    <message>
        <source>Sisa kata-kata kunjungan dihapus</source>
        <translation>Remains of visits&apos; words deleted</translation>
    </message>
    <message>
        <source>Kunjungan lama masuk register</source>
        <translation>Old visits taken into the register</translation>
    </message>
    <message>
        <source>Data LAPOR! dibawa masuk</source>
        <translation>Data from LAPOR! brought in</translation>
    </message>
    <message>
        <source>Jam melompat</source>
        <translation>The clock jumped</translation>
    </message>
    <message>
        <source>Jam benar lagi</source>
        <translation>The clock is right again</translation>
    </message>
    <message>
        <source>Jam baru diterima</source>
        <translation>New time accepted</translation>
    </message>
    <message>
        <source>Jam diputuskan</source>
        <translation>Clock decided about</translation>
    </message>
    <message>
        <source>Kumpulan formulir dibuka</source>
        <translation>Batch of forms opened</translation>
    </message>
    <message>
        <source>Jawaban survei diimpor</source>
        <translation>Survey answers imported</translation>
    </message>
    <message>
        <source>Formulir survei diketik</source>
        <translation>Survey form typed in</translation>
    </message>
    <message>
        <source>Formulir survei diketik kedua kali</source>
        <translation>Survey form typed in a second time</translation>
    </message>
    <message>
        <source>Formulir survei dibetulkan</source>
        <translation>Survey form corrected</translation>
    </message>
    <message>
        <source>Formulir survei dikeluarkan</source>
        <translation>Survey form taken out</translation>
    </message>
    <message>
        <source>Rencana tindak lanjut ditulis</source>
        <translation>Follow-up plan written</translation>
    </message>
    <message>
        <source>Rencana tindak lanjut selesai</source>
        <translation>Follow-up plan done</translation>
    </message>
    <message>
        <source>Berkas asli lampiran dibuka</source>
        <translation>Original of an attachment opened</translation>
    </message>
    <message>
        <source>Kata yang ditutup dibaca</source>
        <translation>Covered words read</translation>
    </message>
    <message>
        <source>Laporan refleksi ditulis</source>
        <translation>Reflection report written</translation>
    </message>
    <message>
        <source>Laporan refleksi ditandatangani</source>
        <translation>Reflection report signed</translation>
    </message>
    <message>
        <source>Kata dalam aduan ditutup</source>
        <translation>Words of a report covered</translation>
    </message>
    <message>
        <source>Data seseorang dikumpulkan untuknya</source>
        <translation>A person&apos;s data gathered for them</translation>
    </message>
    <message>
        <source>Permintaan pemilik data diterima</source>
        <translation>A person&apos;s request taken</translation>
    </message>
    <message>
        <source>Permintaan pemilik data dijawab</source>
        <translation>A person&apos;s request answered</translation>
    </message>
    <message>
        <source>Data pribadi dibetulkan</source>
        <translation>Personal data corrected</translation>
    </message>
    <message>
        <source>Data pribadi dibatasi</source>
        <translation>Personal data restricted</translation>
    </message>
    <message>
        <source>Pembatasan data pribadi dicabut</source>
        <translation>Restriction of personal data lifted</translation>
    </message>
    <message>
        <source>Data pribadi dihapus</source>
        <translation>Personal data erased</translation>
    </message>
    <message>
        <source>Persetujuan dicatat</source>
        <translation>Consent recorded</translation>
    </message>
    <message>
        <source>Persetujuan ditarik</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Penghapusan berkala diumumkan</source>
        <translation>Periodic erasure announced</translation>
    </message>
    <message>
        <source>Penghapusan berkala dilakukan</source>
        <translation>Periodic erasure carried out</translation>
    </message>
    <message>
        <source>Kegagalan pelindungan data dicatat</source>
        <translation>Data breach recorded</translation>
    </message>
    <message>
        <source>Surat pemberitahuan kegagalan dibuat</source>
        <translation>Breach letters made</translation>
    </message>
    <message>
        <source>Isian diserahkan</source>
        <translation>Draft handed over</translation>
    </message>
    <message>
        <source>Isian dibuang</source>
        <translation>Draft discarded</translation>
    </message>
</context>
<context>
    <name>AdminAccounts</name>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Penyelia</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Akun</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Akun tidak dihapus, hanya dinonaktifkan: riwayat tetap menyebut namanya.</source>
        <translation>Accounts are not deleted, only switched off: the history keeps their names.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>PIN kiosk</source>
        <translation>Kiosk PIN</translation>
    </message>
    <message>
        <source>ada</source>
        <translation>set</translation>
    </message>
    <message>
        <source>Tambah akun…</source>
        <translation>Add account…</translation>
    </message>
    <message>
        <source>Ubah…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Kata sandi baru…</source>
        <translation>New password…</translation>
    </message>
    <message>
        <source>PIN kiosk…</source>
        <translation>Kiosk PIN…</translation>
    </message>
    <message>
        <source>Akun {name} tersimpan.</source>
        <translation>Account {name} saved.</translation>
    </message>
    <message>
        <source>Pilih akun dahulu.</source>
        <translation>Choose an account first.</translation>
    </message>
    <message>
        <source>Nonaktif</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Belum mengganti kata sandi</source>
        <translation>Password not changed yet</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Verifikator</source>
        <translation>Verifier</translation>
    </message>
    <message>
        <source>UPG</source>
        <translation>Gratification unit</translation>
    </message>
    <message>
        <source>Tidak melayani di meja</source>
        <translation>Does not serve at the desk</translation>
    </message>
</context>
<context>
    <name>AdminAgencies</name>
    <message>
        <source>OPD dan instansi</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>Satu nama satu baris.</source>
        <translation>One name a line.</translation>
    </message>
</context>
<context>
    <name>AdminCounters</name>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nama, seperti disebut dalam panggilan</source>
        <translation>Name, as spoken in calls</translation>
    </message>
    <message>
        <source>Layanan yang dilayani</source>
        <translation>Services served here</translation>
    </message>
    <message>
        <source>Tambah loket</source>
        <translation>Add counter</translation>
    </message>
</context>
<context>
    <name>AdminDevices</name>
    <message>
        <source>Kiosk dan printer</source>
        <translation>Kiosks and printers</translation>
    </message>
    <message>
        <source>Nama, printer, dan bahasa sebuah kiosk diatur di komputernya (sapa.toml).</source>
        <translation>A kiosk&apos;s name, printer and language are set on its own computer (sapa.toml).</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nomor terakhir</source>
        <translation>Last number</translation>
    </message>
    <message>
        <source>Melapor</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Dijalankan</source>
        <translation>Driven</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Hapus dari daftar</source>
        <translation>Remove from list</translation>
    </message>
    <message>
        <source>Pilih dahulu di daftar.</source>
        <translation>Choose one in the list first.</translation>
    </message>
</context>
<context>
    <name>AdminHolidays</name>
    <message>
        <source>Cuti bersama</source>
        <translation>Collective leave</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dasar, misalnya nomor SKB</source>
        <translation>Basis, such as the decree&apos;s number</translation>
    </message>
    <message>
        <source>Tambah hari</source>
        <translation>Add day</translation>
    </message>
    <message>
        <source>Program mengetahui hari libur nasional. Tambahkan cuti bersama yang diputuskan kemudian, libur setempat, atau batalkan sebuah hari.</source>
        <translation>The program knows the national holidays. Add collective leave decreed later, local holidays, or cancel a day.</translation>
    </message>
    <message>
        <source>Berlaku pada</source>
        <translation>In force on</translation>
    </message>
    <message>
        <source>Hari libur yang berlaku</source>
        <translation>Holidays in force</translation>
    </message>
    <message>
        <source>Data cuti bersama {years} belum lengkap</source>
        <translation>Collective leave of {years} is not complete</translation>
    </message>
    <message>
        <source>Macam</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>AdminHours</name>
    <message>
        <source>Tulis seperti 08.00-12.00, 13.00-15.00. Kosong berarti tutup.</source>
        <translation>Write 08.00-12.00, 13.00-15.00. Empty means closed.</translation>
    </message>
    <message>
        <source>Tanggal yang berbeda</source>
        <translation>Dates that differ</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jam (kosong: tutup)</source>
        <translation>Hours (empty: closed)</translation>
    </message>
    <message>
        <source>Alasan, terbaca di kiosk</source>
        <translation>Reason, shown at the kiosk</translation>
    </message>
    <message>
        <source>Tambah tanggal</source>
        <translation>Add date</translation>
    </message>
    <message>
        <source>Tutup pada hari libur</source>
        <translation>Closed on public holidays</translation>
    </message>
    <message>
        <source>Tutup pada cuti bersama</source>
        <translation>Closed on collective leave</translation>
    </message>
</context>
<context>
    <name>AdminHouse</name>
    <message>
        <source>Nama rumah</source>
        <translation>Name of the house</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Bahasa di kiosk</source>
        <translation>Languages at the kiosk</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nama kontak</source>
        <translation>Name of the contact</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Lembar harian ketika hari ditutup</source>
        <translation>Daily sheet when the day is closed</translation>
    </message>
    <message>
        <source>Simpan sebagai PDF</source>
        <translation>Keep as PDF</translation>
    </message>
    <message>
        <source>Cetak di printer kantor meja ini</source>
        <translation>Print on this desk&apos;s office printer</translation>
    </message>
    <message>
        <source>Folder (kosong: harian, di folder rumah)</source>
        <translation>Folder (empty: harian, in the house&apos;s folder)</translation>
    </message>
</context>
<context>
    <name>AdminLanguages</name>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Terjemahan bertanda draf belum dibaca penutur asli. Yang kosong tampil dalam bahasa Indonesia.</source>
        <translation>Drafts have not been read by a native speaker yet. What is missing is shown in Indonesian.</translation>
    </message>
    <message>
        <source>Dipakai di</source>
        <translation>Used at</translation>
    </message>
    <message>
        <source>Sudah diperiksa</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Kalimat yang masih draf</source>
        <translation>Sentences that are still drafts</translation>
    </message>
</context>
<context>
    <name>AdminNotices</name>
    <message>
        <source>Pengumuman</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Tanda *bintang* membuat kata menonjol.</source>
        <translation>*Stars* make words stand out.</translation>
    </message>
    <message>
        <source>Alasan jeda loket</source>
        <translation>Reasons for a pause</translation>
    </message>
</context>
<context>
    <name>AdminOutcomes</name>
    <message>
        <source>OPD tujuan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Berkas yang kurang</source>
        <translation>Missing documents</translation>
    </message>
    <message>
        <source>Data pengunjung</source>
        <translation>Visitor&apos;s particulars</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kunci (huruf kecil, garis bawah)</source>
        <translation>Key (small letters, underscores)</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Petugas diminta mengisi</source>
        <translation>The officer is asked for</translation>
    </message>
    <message>
        <source>Tambah hasil</source>
        <translation>Add outcome</translation>
    </message>
    <message>
        <source>Data pengunjung dan isi aduan</source>
        <translation>Visitor&apos;s details and the complaint</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>Administrasi</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Simpan bagian yang terbuka</source>
        <translation>Save the open part</translation>
    </message>
    <message>
        <source>Pilih bagian, atau isi daftar</source>
        <translation>Choose a part, or an item of a list</translation>
    </message>
    <message>
        <source>Buka baris yang dipilih</source>
        <translation>Open the chosen row</translation>
    </message>
    <message>
        <source>Perubahan yang belum disimpan masih ada di: {parts}.</source>
        <translation>There are unsaved changes in: {parts}.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Yang dapat dipilih pengunjung, dan yang perlu dibawa.</source>
        <translation>What visitors can choose, and what they need to bring.</translation>
    </message>
    <message>
        <source>Tempat petugas melayani, dan layanannya semula.</source>
        <translation>Where officers serve, and which services at first.</translation>
    </message>
    <message>
        <source>Kapan kiosk memberi nomor.</source>
        <translation>When the kiosk gives numbers.</translation>
    </message>
    <message>
        <source>Bagaimana sebuah kunjungan berakhir.</source>
        <translation>How a visit ends.</translation>
    </message>
    <message>
        <source>Yang dibaca pengunjung di kiosk dan papan.</source>
        <translation>What visitors read at kiosk and board.</translation>
    </message>
    <message>
        <source>Kiosk dan papan menampilkan yang berikutnya, sampai dimulai.</source>
        <translation>Kiosk and board show the next one, until it begins.</translation>
    </message>
    <message>
        <source>Ke mana pengunjung dirujuk.</source>
        <translation>Where visitors are referred to.</translation>
    </message>
    <message>
        <source>Siapa dipanggil dahulu, dan berapa lama sesuatu menunggu.</source>
        <translation>Who is called first, and how long things wait.</translation>
    </message>
    <message>
        <source>Yang dicetak di kertas, di samping contohnya.</source>
        <translation>What is printed, beside the paper itself.</translation>
    </message>
    <message>
        <source>Nama, zona waktu, bahasa.</source>
        <translation>Name, time zone, languages.</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Jam buka</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Hasil kunjungan</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Pengumuman</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Diskusi publik</source>
        <translation>Public talks</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>Aturan antrean</source>
        <translation>Queue rules</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Rumah</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Akun</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Kiosk dan printer</source>
        <translation>Kiosks and printers</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Ekspor, impor, riwayat</source>
        <translation>Export, import, history</translation>
    </message>
    <message>
        <source>Hak</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Huruf ini tercetak sebagai kotak, dan di layar mungkin juga: {letters}.</source>
        <translation>These letters print as boxes, and may show as boxes on screen: {letters}.</translation>
    </message>
    <message>
        <source>Ke layanan mana aduan datang, dan rupa surat-suratnya.</source>
        <translation>Which service reports come to, and how its letters look.</translation>
    </message>
    <message>
        <source>Register aduan</source>
        <translation>Complaint register</translation>
    </message>
    <message>
        <source>Siapa yang menjawab, dan berapa lama data disimpan.</source>
        <translation>Who answers for it, and how long data is kept.</translation>
    </message>
    <message>
        <source>Data pribadi</source>
        <translation>Personal data</translation>
    </message>
</context>
<context>
    <name>AdminPrivacy</name>
    <message>
        <source>Kosong: disimpan terus</source>
        <translation>Empty: kept for good</translation>
    </message>
    <message>
        <source>Petugas pelindungan data dan masa simpan</source>
        <translation>Data protection officer and retention</translation>
    </message>
    <message>
        <source>Nama atau jabatan</source>
        <translation>Name or position</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Lembaga yang diberi tahu kegagalan</source>
        <translation>Agency that is told of breaches</translation>
    </message>
    <message>
        <source>Kata-kata kunjungan, hari</source>
        <translation>Words about visits, days</translation>
    </message>
    <message>
        <source>Aduan sesudah selesai, hari</source>
        <translation>Reports after they are closed, days</translation>
    </message>
    <message>
        <source>Saran survei, hari</source>
        <translation>Survey remarks, days</translation>
    </message>
    <message>
        <source>Diumumkan sebelum dihapus, hari</source>
        <translation>Announced before erasure, days</translation>
    </message>
</context>
<context>
    <name>AdminRegister</name>
    <message>
        <source>Contoh surat</source>
        <translation>Sample letter</translation>
    </message>
    <message>
        <source>Layanan pertama</source>
        <translation>The first service</translation>
    </message>
    <message>
        <source>Layanan yang menerima aduan</source>
        <translation>Service that takes reports</translation>
    </message>
    <message>
        <source>Nomor dari tombol Bicara dengan petugas di kiosk.</source>
        <translation>Numbers of the kiosk&apos;s button Talk to an officer.</translation>
    </message>
    <message>
        <source>Kop surat</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Baris kop</source>
        <translation>Lines of the head</translation>
    </message>
    <message>
        <source>Kosong: nama rumah.</source>
        <translation>Empty: the house&apos;s name.</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Penanda tangan; yang pertama menandatangani surat</source>
        <translation>Signatories; the first one signs letters</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Nama dan gelar</source>
        <translation>Name and titles</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Pangkat, golongan</source>
        <translation>Rank, grade</translation>
    </message>
    <message>
        <source>Tambah pejabat</source>
        <translation>Add a signatory</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Pola</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>Klasifikasi</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Mulai dari 1 tiap</source>
        <translation>Begins at 1 each</translation>
    </message>
    <message>
        <source>Tambah surat</source>
        <translation>Add a letter</translation>
    </message>
</context>
<context>
    <name>AdminRights</name>
    <message>
        <source>Hak</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Seseorang boleh memegang beberapa peran; haknya dijumlahkan. Teknisi adalah baris perintah di komputer rumah.</source>
        <translation>A person may hold several roles; their rights add up. The technician is the command line at the house&apos;s computer.</translation>
    </message>
    <message>
        <source>boleh</source>
        <translation>may</translation>
    </message>
</context>
<context>
    <name>AdminRules</name>
    <message>
        <source>Urutan panggil</source>
        <translation>Call order</translation>
    </message>
    <message>
        <source>Huruf prioritas (kosong: tanpa seri)</source>
        <translation>Priority letter (empty: no series)</translation>
    </message>
    <message>
        <source>Prioritas berturut-turut paling banyak</source>
        <translation>Priority calls in a row at most</translation>
    </message>
    <message>
        <source>Setelah menunggu sekian menit tidak disalip lagi</source>
        <translation>After this many minutes nobody overtakes</translation>
    </message>
    <message>
        <source>Kembali antre setelah nomor ke-</source>
        <translation>Sent back behind this many</translation>
    </message>
    <message>
        <source>Dipanggil sekian kali sebelum tidak hadir</source>
        <translation>Calls before no-show</translation>
    </message>
    <message>
        <source>Layanan dianggap lupa ditutup setelah, menit</source>
        <translation>A service counts as forgotten after, minutes</translation>
    </message>
    <message>
        <source>Nomor terakhir sebelum tutup, menit</source>
        <translation>Last number before closing, minutes</translation>
    </message>
    <message>
        <source>Nomor terakhir sebelum istirahat, menit</source>
        <translation>Last number before the break, minutes</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Kembali ke awal setelah, detik</source>
        <translation>Back to the start after, seconds</translation>
    </message>
    <message>
        <source>Layar nomor tampil, detik</source>
        <translation>Number shown for, seconds</translation>
    </message>
    <message>
        <source>Loket yang ditinggal hanya diambil alih penyelia</source>
        <translation>Only a supervisor takes over a counter left behind</translation>
    </message>
</context>
<context>
    <name>AdminServices</name>
    <message>
        <source>Jenis di dalam layanan</source>
        <translation>Kinds within the service</translation>
    </message>
    <message>
        <source>Kunci (huruf kecil dan angka)</source>
        <translation>Key (small letters and figures)</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Yang perlu dibawa</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>Tambah jenis</source>
        <translation>Add kind</translation>
    </message>
    <message>
        <source>Huruf nomor antrean</source>
        <translation>Letter of the numbers</translation>
    </message>
    <message>
        <source>Nama singkat (boleh kosong)</source>
        <translation>Short name (may stay empty)</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Lama layanan, menit</source>
        <translation>Usual service, minutes</translation>
    </message>
    <message>
        <source>Janji tunggu, menit</source>
        <translation>Promised wait, minutes</translation>
    </message>
    <message>
        <source>Kuota sehari (kosong: tanpa batas)</source>
        <translation>Daily quota (empty: none)</translation>
    </message>
    <message>
        <source>Tampilkan paling menonjol di kiosk</source>
        <translation>Show most prominently at the kiosk</translation>
    </message>
    <message>
        <source>Tambah layanan</source>
        <translation>Add service</translation>
    </message>
    <message>
        <source>Gambar</source>
        <translation>Picture</translation>
    </message>
</context>
<context>
    <name>AdminSlip</name>
    <message>
        <source>Pilih gambar…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>Tanpa logo</source>
        <translation>No logo</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Contoh slip</source>
        <translation>Sample slip</translation>
    </message>
    <message>
        <source>Judul slip</source>
        <translation>Title of the slip</translation>
    </message>
    <message>
        <source>Baris di bawah</source>
        <translation>Lines at the foot</translation>
    </message>
    <message>
        <source>Baris terakhir dicetak putih di atas hitam.</source>
        <translation>The last line is printed white on black.</translation>
    </message>
    <message>
        <source>Satu baris tiap baris; bersama paling banyak enam.</source>
        <translation>One line each; six at most, taken together.</translation>
    </message>
    <message>
        <source>Tambahan</source>
        <translation>Additions</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG atau JPEG; gambar gelap di atas putih paling jelas.</source>
        <translation>PNG or JPEG; a dark picture on white is clearest.</translation>
    </message>
    <message>
        <source>Tinggi logo (32–240 titik)</source>
        <translation>Height of the logo (32–240 dots)</translation>
    </message>
    <message>
        <source>Baris di bawah judul</source>
        <translation>Lines under the title</translation>
    </message>
    <message>
        <source>Baris penutup</source>
        <translation>Closing lines</translation>
    </message>
    <message>
        <source>Lembar kedua</source>
        <translation>Second sheet</translation>
    </message>
    <message>
        <source>Tandanya, misalnya UNTUK PETUGAS; kosong bila cukup satu lembar.</source>
        <translation>Its mark, for instance UNTUK PETUGAS; empty where one sheet is enough.</translation>
    </message>
    <message>
        <source>Kode kotak (QR)</source>
        <translation>Square code (QR)</translation>
    </message>
    <message>
        <source>Tidak dicetak</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Untuk pemindai di kiosk</source>
        <translation>For the scanner at the kiosk</translation>
    </message>
    <message>
        <source>Untuk WhatsApp pengunjung</source>
        <translation>For the visitor&apos;s WhatsApp</translation>
    </message>
    <message>
        <source>Pemindai hanya bila kiosk memilikinya.</source>
        <translation>A scanner only where the kiosk has one.</translation>
    </message>
</context>
<context>
    <name>AdminTalks</name>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tambah diskusi</source>
        <translation>Add a talk</translation>
    </message>
</context>
<context>
    <name>AdminTransfer</name>
    <message>
        <source>ditambah</source>
        <translation>added</translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>diubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>diurutkan lain</source>
        <translation>in another order</translation>
    </message>
    <message>
        <source>Ekspor, impor, riwayat</source>
        <translation>Export, import, history</translation>
    </message>
    <message>
        <source>Berkas TOML memuat seluruh profil rumah tanpa akun dan tanpa antrean.</source>
        <translation>The TOML file holds the whole profile of the house, without accounts and without the queue.</translation>
    </message>
    <message>
        <source>Ekspor ke berkas…</source>
        <translation>Export to file…</translation>
    </message>
    <message>
        <source>Impor dari berkas…</source>
        <translation>Import from file…</translation>
    </message>
    <message>
        <source>Kembalikan…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Revisi</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Riwayat perubahan</source>
        <translation>History of changes</translation>
    </message>
    <message>
        <source>Tersimpan di {path}.</source>
        <translation>Saved to {path}.</translation>
    </message>
    <message>
        <source>Impor {name}</source>
        <translation>Import {name}</translation>
    </message>
    <message>
        <source>Pilih revisi dahulu.</source>
        <translation>Choose a revision first.</translation>
    </message>
    <message>
        <source>Kembali ke revisi {number}</source>
        <translation>Back to revision {number}</translation>
    </message>
    <message>
        <source>Berlakukan</source>
        <translation>Put into force</translation>
    </message>
    <message>
        <source>{note}: tersimpan dan langsung berlaku.</source>
        <translation>{note}: saved and in force at once.</translation>
    </message>
    <message>
        <source>Berkas tidak dapat dipakai: {why}.</source>
        <translation>The file cannot be used: {why}.</translation>
    </message>
</context>
<context>
    <name>AfterAct</name>
    <message>
        <source>Tidak ada yang menunggu untuk loket ini.</source>
        <translation>Nobody waits for this counter.</translation>
    </message>
    <message>
        <source>{number} dipanggil.</source>
        <translation>{number} called.</translation>
    </message>
    <message>
        <source>{number} dipanggil ulang, panggilan ke-{calls}.</source>
        <translation>{number} recalled, call no. {calls}.</translation>
    </message>
    <message>
        <source>{number} dicatat tidak hadir.</source>
        <translation>{number} marked as a no-show.</translation>
    </message>
    <message>
        <source>{number} kembali ke antrean, beberapa nomor di belakang.</source>
        <translation>{number} is back in line, some numbers behind.</translation>
    </message>
    <message>
        <source>{number} selesai.</source>
        <translation>{number} finished.</translation>
    </message>
    <message>
        <source>{number} dialihkan, menunggu layanan {service}.</source>
        <translation>{number} transferred, waits for service {service}.</translation>
    </message>
    <message>
        <source>{number} ditunda.</source>
        <translation>{number} parked.</translation>
    </message>
    <message>
        <source>{number} antre lagi di tempatnya semula.</source>
        <translation>{number} is back at its old place in line.</translation>
    </message>
    <message>
        <source>{number} diantrekan lagi.</source>
        <translation>{number} is back in line.</translation>
    </message>
    <message>
        <source>{number} dibatalkan.</source>
        <translation>{number} cancelled.</translation>
    </message>
    <message>
        <source>Tindakan pada {number} diurungkan.</source>
        <translation>Undid the last act on {number}.</translation>
    </message>
</context>
<context>
    <name>AgencyField</name>
    <message>
        <source>OPD tujuan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Isi OPD tujuan.</source>
        <translation>Fill in the agency.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Saya ke sana</source>
        <translation>I&apos;m going</translation>
    </message>
    <message>
        <source>{count} slip belum tentu tercetak. Periksa printer.</source>
        <translation>{count} slips may not have come out. Check the printer.</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>{number} ditunda dan waktunya diperiksa lagi.</source>
        <translation>{number} was parked; it is time to look again.</translation>
    </message>
    <message>
        <source>Antrekan lagi</source>
        <translation>Back into line</translation>
    </message>
    <message>
        <source>Printer {name}: kertas hampir habis.</source>
        <translation>Printer {name}: paper is nearly out.</translation>
    </message>
    <message>
        <source>Printer {name}: kertas habis. Isi kertas.</source>
        <translation>Printer {name}: out of paper. Put in a new roll.</translation>
    </message>
    <message>
        <source>Printer {name}: tutupnya terbuka.</source>
        <translation>Printer {name}: the cover is open.</translation>
    </message>
    <message>
        <source>Printer {name}: macet. Periksa pemotong.</source>
        <translation>Printer {name}: jammed. Check the cutter.</translation>
    </message>
    <message>
        <source>Printer {name} sedang offline.</source>
        <translation>Printer {name} is offline.</translation>
    </message>
    <message>
        <source>Printer {name} tidak terhubung. Periksa kabel dan listrik.</source>
        <translation>Printer {name} cannot be reached. Check cable and power.</translation>
    </message>
    <message>
        <source>{name}: pengunjung meminta bantuan.</source>
        <translation>{name}: a visitor asks for help.</translation>
    </message>
    <message>
        <source>{name} tidak melapor. Periksa komputernya.</source>
        <translation>{name} is silent. Check its computer.</translation>
    </message>
    <message>
        <source>{number} di {counter} tanpa petugas.</source>
        <translation>{number} is at {counter} without an officer.</translation>
    </message>
    <message>
        <source>Putuskan…</source>
        <translation>Decide…</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>dilewati</source>
        <translation>passed over</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Lampirkan berkas</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Lampirkan…</source>
        <translation>Attach…</translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Tidak ada berkas atau gambar untuk dilampirkan.</source>
        <translation>There is no file or picture to attach.</translation>
    </message>
    <message>
        <source>Menyiapkan lampiran…</source>
        <translation>Preparing the attachment…</translation>
    </message>
    <message>
        <source>PDF, PNG, atau JPEG sampai 20 MB; boleh dijatuhkan.</source>
        <translation>PDF, PNG or JPEG up to 20 MB; may be dropped here.</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Simpan berkas asli</source>
        <translation>Save the original file</translation>
    </message>
    <message>
        <source>Halaman lampiran</source>
        <translation>Page of the attachment</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Simpan berkas asli…</source>
        <translation>Save the original…</translation>
    </message>
    <message>
        <source>Alasan menghapus lampiran ini</source>
        <translation>Why this attachment is erased</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Halaman {number} dari {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message>
        <source>Berkas asli tersimpan; tercatat dalam jejak.</source>
        <translation>The original is saved; the trail tells so.</translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation>Take off</translation>
    </message>
</context>
<context>
    <name>BeforeHouse</name>
    <message>
        <source>Meja belum dapat dibuka</source>
        <translation>The desk cannot be opened yet</translation>
    </message>
    <message>
        <source>Sapa mencoba lagi sendiri.</source>
        <translation>Sapa tries again by itself.</translation>
    </message>
</context>
<context>
    <name>Boards</name>
    <message>
        <source>Papan tidak bersuara: pustaka suara tidak ada. Pasang paket libpulse0 lalu mulai ulang papan.</source>
        <translation>The board makes no sound: the sound library is missing. Install the package libpulse0, then start the board again.</translation>
    </message>
    <message>
        <source>Papan tidak bersuara: perangkat suara tidak ada. Periksa pengeras suara.</source>
        <translation>The board makes no sound: there is no audio device. Check the loudspeaker.</translation>
    </message>
    <message>
        <source>Papan tidak bersuara: perangkat suara menolak. Periksa pengeras suara.</source>
        <translation>The board makes no sound: the audio device refused. Check the loudspeaker.</translation>
    </message>
    <message>
        <source>Tidak melapor</source>
        <translation>Does not report</translation>
    </message>
    <message>
        <source>Tidak bersuara</source>
        <translation>No sound</translation>
    </message>
    <message>
        <source>Berjalan, hanya gambar</source>
        <translation>Running, picture only</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Running</translation>
    </message>
</context>
<context>
    <name>CancelSheet</name>
    <message>
        <source>Batalkan {number}</source>
        <translation>Cancel {number}</translation>
    </message>
    <message>
        <source>Nomornya tetap tercatat sebagai dibatalkan.</source>
        <translation>The number stays on record as cancelled.</translation>
    </message>
    <message>
        <source>Pengunjung pulang</source>
        <translation>The visitor went home</translation>
    </message>
    <message>
        <source>Salah ambil nomor</source>
        <translation>Taken by mistake</translation>
    </message>
    <message>
        <source>Nomor ganda</source>
        <translation>Taken twice</translation>
    </message>
    <message>
        <source>Batalkan nomor</source>
        <translation>Cancel number</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Jawab</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Verifikasi</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Disposisi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Kabar</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Tunda</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>LAPOR!: {status}</source>
        <translation>LAPOR!: {status}</translation>
    </message>
    <message>
        <source>Baca kata yang ditutup; tercatat</source>
        <translation>Read the covered words; recorded</translation>
    </message>
    <message>
        <source>Menurut pelapor belum terjawab. Buka kembali?</source>
        <translation>Not answered, says the reporter. Reopen?</translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message>
        <source>{count} bagian berubah:</source>
        <translation>{count} places change:</translation>
    </message>
    <message>
        <source>Sama dengan yang berlaku sekarang; tidak ada yang berubah.</source>
        <translation>Same as what is in force; nothing changes.</translation>
    </message>
    <message>
        <source>Bagian yang berubah</source>
        <translation>Places that change</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Ekspor…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Grafik dan angka</source>
        <translation>Charts and figures</translation>
    </message>
    <message>
        <source>Tersimpan di {path}.</source>
        <translation>Saved to {path}.</translation>
    </message>
    <message>
        <source>Gambar</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Gambar atau tabel</source>
        <translation>Picture or table</translation>
    </message>
    <message>
        <source>Ke pilihan hari, layanan, dan pembanding</source>
        <translation>To the choice of days, service and comparison</translation>
    </message>
    <message>
        <source>Ekspor yang tampak</source>
        <translation>Export what is shown</translation>
    </message>
    <message>
        <source>Buku kerja (XLSX)</source>
        <translation>Workbook (XLSX)</translation>
    </message>
    <message>
        <source>Untuk diterbitkan: angka 1–4 ditutup</source>
        <translation>For publication: counts of 1–4 suppressed</translation>
    </message>
    <message>
        <source>Untuk rumah sendiri: semua angka</source>
        <translation>For the house itself: every figure</translation>
    </message>
    <message>
        <source>Sebagai</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Untuk siapa</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Simpan…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>mnt</source>
        <translation>min</translation>
    </message>
    <message>
        <source>p90 {minutes} menit</source>
        <translation>p90 {minutes} minutes</translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>{count} masih berjalan</source>
        <translation>{count} still open</translation>
    </message>
    <message>
        <source>tidak terlayani</source>
        <translation>unserved</translation>
    </message>
    <message>
        <source>masih menunggu saat tutup</source>
        <translation>still waiting at closing</translation>
    </message>
    <message>
        <source>nomor diambil</source>
        <translation>numbers taken</translation>
    </message>
    <message>
        <source>selesai dilayani</source>
        <translation>served</translation>
    </message>
    <message>
        <source>{count} pergi sebelum selesai</source>
        <translation>{count} left before the end</translation>
    </message>
    <message>
        <source>tunggu median</source>
        <translation>median wait</translation>
    </message>
    <message>
        <source>janji ditepati</source>
        <translation>promises kept</translation>
    </message>
    <message>
        <source>lama dilayani, median</source>
        <translation>time served, median</translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation>no-show</translation>
    </message>
    <message>
        <source>{share} dari diambil</source>
        <translation>{share} of those taken</translation>
    </message>
    <message>
        <source>{service}: {waits} menit, ditepati {share}</source>
        <translation>{service}: {waits} minutes, kept {share}</translation>
    </message>
    <message>
        <source>{service}: {count} nomor</source>
        <translation>{service}: {count} numbers</translation>
    </message>
    <message>
        <source>Kedatangan, antrean, dan loket buka</source>
        <translation>Arrivals, people waiting, and open counters</translation>
    </message>
    <message>
        <source>Tabel (Ctrl+T) memuat angka yang sama.</source>
        <translation>The table (Ctrl+T) has the same figures.</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>tiap 15 menit</source>
        <translation>every 15 minutes</translation>
    </message>
    <message>
        <source>tiap hari</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>Nomor diambil</source>
        <translation>Numbers taken</translation>
    </message>
    <message>
        <source>{usual}, rata-rata {count} pekan</source>
        <translation>{usual}, mean of {count} weeks</translation>
    </message>
    <message>
        <source>orang</source>
        <translation>people</translation>
    </message>
    <message>
        <source>orang, paling banyak sekaligus</source>
        <translation>people, the most at once</translation>
    </message>
    <message>
        <source>Menunggu di ruang</source>
        <translation>Waiting in the room</translation>
    </message>
    <message>
        <source>{count} orang, pukul {clock}</source>
        <translation>{count} people, at {clock}</translation>
    </message>
    <message>
        <source>{count} orang, {day}</source>
        <translation>{count} people, {day}</translation>
    </message>
    <message>
        <source>Loket buka</source>
        <translation>Open counters</translation>
    </message>
    <message>
        <source>buka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>jeda</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>tutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>{when}: {issued} nomor diambil, {waiting} menunggu</source>
        <translation>{when}: {issued} numbers taken, {waiting} waiting</translation>
    </message>
    <message>
        <source>{first} sampai {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{day}, pukul {clock}</source>
        <translation>{day}, at {clock}</translation>
    </message>
    <message>
        <source>masa ini</source>
        <translation>this period</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Hari biasa</source>
        <translation>Usual days</translation>
    </message>
    <message>
        <source>{weekday} biasa</source>
        <translation>Usual {weekday}</translation>
    </message>
    <message>
        <source>{minutes} mnt</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} jam {minutes} mnt</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Laporan refleksi…</source>
        <translation>Reflection report…</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Periksa lagi</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Salin untuk teknisi</source>
        <translation>Copy for the technician</translation>
    </message>
    <message>
        <source>Kemajuan pemeriksaan</source>
        <translation>Progress of the check</translation>
    </message>
    <message>
        <source>Periksa sebelum buka</source>
        <translation>Check before opening</translation>
    </message>
    <message>
        <source>Ke Periksa lagi dan Salin</source>
        <translation>To Check again and Copy</translation>
    </message>
    <message>
        <source>Memeriksa {subject} ({number} dari {count})…</source>
        <translation>Checking {subject} ({number} of {count})…</translation>
    </message>
    <message>
        <source>{ok} baik, {look} perlu dilihat, {broken} rusak</source>
        <translation>{ok} fine, {look} to look at, {broken} broken</translation>
    </message>
    <message>
        <source>baik</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>lihat</source>
        <translation>look</translation>
    </message>
    <message>
        <source>rusak</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>Disalin. Tempelkan ke pesan untuk teknisi.</source>
        <translation>Copied. Paste it into a message to the technician.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Selesaikan dahulu pengunjung di loket, lalu panggil {number}.</source>
        <translation>Finish with the visitor at the counter first, then call {number}.</translation>
    </message>
    <message>
        <source>{number} baru dipanggil {calls} dari {most} kali. Panggil ulang (F3), atau tekan F4 sekali lagi bila memang tidak ada.</source>
        <translation>{number} was called only {calls} of {most} times. Recall (F3), or press F4 once more if nobody is there.</translation>
    </message>
    <message>
        <source>Nomor {number} tidak ada hari ini.</source>
        <translation>There is no number {number} today.</translation>
    </message>
    <message>
        <source>Jeda loket?</source>
        <translation>Pause the counter?</translation>
    </message>
    <message>
        <source>Jeda loket</source>
        <translation>Pause counter</translation>
    </message>
</context>
<context>
    <name>ContinueSheet</name>
    <message>
        <source>Layanan berikutnya untuk {number}</source>
        <translation>Next service for {number}</translation>
    </message>
    <message>
        <source>Pengunjung tetap di loket Anda; waktu layanan baru dihitung terpisah.</source>
        <translation>The visitor stays at your counter; the new service is timed on its own.</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>CounterFrame</name>
    <message>
        <source>{officer}  ·  Layanan {codes}</source>
        <translation>{officer}  ·  Services {codes}</translation>
    </message>
    <message>
        <source>Melayani</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>Memanggil</source>
        <translation>Calling</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Free</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Pilih hasil layanan</source>
        <translation>Choose the outcome</translation>
    </message>
</context>
<context>
    <name>CounterTable</name>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Sudah</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Melayani</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Dilayani</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Lama p50</source>
        <translation>Time p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Tutupi data pribadi dalam cerita?</source>
        <translation>Cover personal data in the story?</translation>
    </message>
    <message>
        <source>Cerita dibaca semua petugas dan OPD. Yang ditutup tetap tersimpan tersegel; hanya penyelia dan verifikator dapat membacanya.</source>
        <translation>All officers and agencies read the story. What is covered stays sealed; only supervisors and verifiers can read it.</translation>
    </message>
    <message>
        <source>Tutupi dan simpan</source>
        <translation>Cover and save</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Simpan tanpa menutup</source>
        <translation>Save without covering</translation>
    </message>
    <message>
        <source>Kata-kata sebelum ditutup</source>
        <translation>The words before they were covered</translation>
    </message>
    <message>
        <source>Pokok aduan</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Harapan</source>
        <translation>Hope</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Terkunci: kuncinya tidak ada.</source>
        <translation>Locked: the key is missing.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DayDoor</name>
    <message>
        <source>Pukul {time}. Apakah tanggal dan jam ini benar?</source>
        <translation>It is {time}. Are this date and time right?</translation>
    </message>
    <message>
        <source>Ya, benar</source>
        <translation>Yes, right</translation>
    </message>
    <message>
        <source>Tidak, salah</source>
        <translation>No, wrong</translation>
    </message>
    <message>
        <source>Yang menunggu dari hari sebelumnya belum ditutup. Supervisor membetulkan jam lewat Periksa jam.</source>
        <translation>Those who waited on earlier days are not closed yet. A supervisor puts the time right with Check the time.</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>Riwayat loket</source>
        <translation>Counter history</translation>
    </message>
    <message>
        <source>Yang terjadi di loket ini tercatat di sini.</source>
        <translation>What happens at this counter is listed here.</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>{number} sedang dilayani di sini.</source>
        <translation>{number} is being served here.</translation>
    </message>
    <message>
        <source>{number} sudah dipanggil ke sini.</source>
        <translation>{number} has been called here.</translation>
    </message>
    <message>
        <source>Kembali ke antrean, di depan yang lain</source>
        <translation>Back in line, in front of the others</translation>
    </message>
    <message>
        <source>Selesai, dengan hasil</source>
        <translation>Finished, with an outcome</translation>
    </message>
    <message>
        <source>Ke loket petugas lain</source>
        <translation>To another officer&apos;s counter</translation>
    </message>
    <message>
        <source>Bagaimana dengan pengunjung ini?</source>
        <translation>What becomes of this visitor?</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hasil yang perlu isian lain dicatat di loket dengan F9.</source>
        <translation>Outcomes that ask for more are recorded at the counter with F9.</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>{number} menunggu di {counter}.</source>
        <translation>{number} waits at {counter}.</translation>
    </message>
    <message>
        <source>{number} selesai.</source>
        <translation>{number} finished.</translation>
    </message>
    <message>
        <source>{number} kembali ke depan antrean.</source>
        <translation>{number} is back at the front of the line.</translation>
    </message>
</context>
<context>
    <name>DeskAct</name>
    <message>
        <source>Panggil berikutnya</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Mulai melayani</source>
        <translation>Start serving</translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Tunda</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Kembalikan ke antrean</source>
        <translation>Send back to the line</translation>
    </message>
    <message>
        <source>Simpan &amp; selesai</source>
        <translation>Save &amp; finish</translation>
    </message>
    <message>
        <source>Lanjut layanan lain di sini…</source>
        <translation>Another service here…</translation>
    </message>
    <message>
        <source>Batalkan nomor…</source>
        <translation>Cancel number…</translation>
    </message>
    <message>
        <source>Panggil nomor tertentu…</source>
        <translation>Call a particular number…</translation>
    </message>
    <message>
        <source>Mengapa nomor ini?</source>
        <translation>Why this number?</translation>
    </message>
    <message>
        <source>Cetak salinan slip</source>
        <translation>Print a copy of the slip</translation>
    </message>
    <message>
        <source>Jeda loket…</source>
        <translation>Pause counter…</translation>
    </message>
    <message>
        <source>Urungkan tindakan terakhir</source>
        <translation>Undo the last act</translation>
    </message>
</context>
<context>
    <name>DeskApp</name>
    <message>
        <source>Cadangan harian gagal: {why}</source>
        <translation>The daily backup failed: {why}</translation>
    </message>
    <message>
        <source>Ada yang tidak terduga dan sudah dicatat di log: {line}</source>
        <translation>Something unexpected happened and was written to the log: {line}</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Caps Lock menyala.</source>
        <translation>Caps Lock is on.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Isian dikosongkan.</source>
        <translation>The form is emptied.</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Give it back</translation>
    </message>
</context>
<context>
    <name>EndDaySheet</name>
    <message>
        <source>Tutup hari layanan</source>
        <translation>Close the service day</translation>
    </message>
    <message>
        <source>{count} nomor masih terbuka. Bila hari ditutup, semuanya dicatat tidak terlayani; tidak ada yang dihapus.</source>
        <translation>{count} numbers are still open. Closing the day records them as not served; nothing is deleted.</translation>
    </message>
    <message>
        <source>Semua nomor hari ini sudah selesai.</source>
        <translation>All of today&apos;s numbers are done.</translation>
    </message>
    <message>
        <source>{count} loket masih terbuka dan akan ditutup.</source>
        <translation>{count} counters are still open and will be closed.</translation>
    </message>
    <message>
        <source>Nomor yang masih terbuka</source>
        <translation>Numbers still open</translation>
    </message>
    <message>
        <source>Batalkan penutupan: {count} nomor menunggu lagi</source>
        <translation>Take the closing back: {count} numbers wait again</translation>
    </message>
    <message>
        <source>Ketik {word} untuk menutup {count} nomor</source>
        <translation>Type {word} to close {count} numbers</translation>
    </message>
    <message>
        <source>Tutup hari</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>TUTUP</source>
        <translation>CLOSE</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>aduan dicatat</source>
        <translation>complaints</translation>
    </message>
    <message>
        <source>nomor diambil</source>
        <translation>numbers taken</translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>median tunggu</source>
        <translation>median wait</translation>
    </message>
    <message>
        <source>mnt</source>
        <translation>min</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>served</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{count} berkas tersimpan di {folder}.</source>
        <translation>{count} files saved in {folder}.</translation>
    </message>
    <message>
        <source>Berkas tidak dapat ditulis: {why}. Pilih folder lain.</source>
        <translation>The file cannot be written: {why}. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>FindFilters</name>
    <message>
        <source>A-012, telepon, NIK, nama…</source>
        <translation>A-012, telephone, NIK, name…</translation>
    </message>
    <message>
        <source>Semua petugas</source>
        <translation>All officers</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>7 hari terakhir</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>30 hari terakhir</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Tanggal tertentu</source>
        <translation>Chosen dates</translation>
    </message>
    <message>
        <source>Semua hari</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Semua hasil</source>
        <translation>All outcomes</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Dari tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Dari jam</source>
        <translation>From time</translation>
    </message>
    <message>
        <source>Sampai jam</source>
        <translation>To time</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Tampilkan lagi</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Hentikan</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Ekspor CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>Ekspor XLSX…</source>
        <translation>Export XLSX…</translation>
    </message>
    <message>
        <source>Tidak ada nomor yang cocok</source>
        <translation>No number fits</translation>
    </message>
    <message>
        <source>Longgarkan saringan: pilih hari lain, atau kosongkan nomornya.</source>
        <translation>Loosen the filters: choose other days, or clear the number.</translation>
    </message>
    <message>
        <source>Cari nomor</source>
        <translation>Find a number</translation>
    </message>
    <message>
        <source>Pilih nomor; perjalanannya tampil di kanan</source>
        <translation>Choose a number; its visit shows on the right</translation>
    </message>
    <message>
        <source>Cari telepon, NIK, surel, nama, atau kata</source>
        <translation>Find a telephone, NIK, e-mail, name or word</translation>
    </message>
    <message>
        <source>Tampilkan catatan kunjungan</source>
        <translation>Show what was written about the visit</translation>
    </message>
    <message>
        <source>{count} nomor diekspor ke {path}.</source>
        <translation>{count} numbers exported to {path}.</translation>
    </message>
    <message>
        <source>{count} nomor</source>
        <translation>{count} numbers</translation>
    </message>
    <message>
        <source>{count} lagi di luar saringan</source>
        <translation>{count} more outside the filters</translation>
    </message>
    <message>
        <source>{number} diantrekan lagi.</source>
        <translation>{number} is back in line.</translation>
    </message>
    <message>
        <source>Simpan daftar nomor</source>
        <translation>Save the list of numbers</translation>
    </message>
    <message>
        <source>Berkas tidak dapat ditulis: {reason}</source>
        <translation>The file cannot be written: {reason}</translation>
    </message>
    <message>
        <source>Tekan Enter untuk mencari telepon ini.</source>
        <translation>Press Enter to find this telephone.</translation>
    </message>
    <message>
        <source>Tekan Enter untuk mencari NIK ini.</source>
        <translation>Press Enter to find this NIK.</translation>
    </message>
    <message>
        <source>Tekan Enter untuk mencari surel ini.</source>
        <translation>Press Enter to find this e-mail.</translation>
    </message>
    <message>
        <source>Tulis nomor seperti A-012, 12, atau A; Enter mencari nama atau kata ini.</source>
        <translation>Write a number like A-012, 12 or A; Enter looks for this name or word.</translation>
    </message>
    <message>
        <source>mencari…</source>
        <translation>looking…</translation>
    </message>
    <message>
        <source>Aduan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Ekspor daftar nomor?</source>
        <translation>Export the list of numbers?</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Panggil</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Nomor berikutnya tampil di papan dan disuarakan.</source>
        <translation>The next number shows on the board and is spoken.</translation>
    </message>
    <message>
        <source>Layani</source>
        <translation>Serve</translation>
    </message>
    <message>
        <source>Pengunjung datang: mulai melayani. Belum datang: panggil ulang (F3).</source>
        <translation>The visitor comes: start serving. Nobody comes: recall (F3).</translation>
    </message>
    <message>
        <source>Selesaikan</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Pilih hasilnya, tambah catatan bila perlu, lalu simpan.</source>
        <translation>Choose the outcome, add a note if needed, then save.</translation>
    </message>
    <message>
        <source>Satu kunjungan, tiga langkah</source>
        <translation>One visit, three steps</translation>
    </message>
    <message>
        <source>Tekan F1 untuk melihat semua tombol.</source>
        <translation>Press F1 to see every key.</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>&lt; 1 mnt</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>{minutes} mnt</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} jam {minutes} mnt</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>langsung</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Memanggil</source>
        <translation>Calling</translation>
    </message>
    <message>
        <source>Melayani</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Tidak terhubung</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Shut</translation>
    </message>
    <message>
        <source>Kuota habis</source>
        <translation>Quota reached</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Tidak melapor</source>
        <translation>Does not report</translation>
    </message>
    <message>
        <source>Meminta bantuan</source>
        <translation>Asks for help</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Petugas menuju ke sana</source>
        <translation>An officer is coming</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>tidak dijalankan program mana pun</source>
        <translation>driven by no program</translation>
    </message>
    <message>
        <source>siap</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>kertas hampir habis</source>
        <translation>paper nearly out</translation>
    </message>
    <message>
        <source>kertas habis</source>
        <translation>out of paper</translation>
    </message>
    <message>
        <source>tutup terbuka</source>
        <translation>cover open</translation>
    </message>
    <message>
        <source>macet</source>
        <translation>jammed</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>tidak terhubung</source>
        <translation>not connected</translation>
    </message>
    <message>
        <source>tidak dapat melapor</source>
        <translation>cannot tell</translation>
    </message>
    <message>
        <source>{subject}: pengunjung meminta bantuan ({lasting}).</source>
        <translation>{subject}: a visitor asks for help ({lasting}).</translation>
    </message>
    <message>
        <source>Printer {subject} tidak mencetak: {detail}.</source>
        <translation>Printer {subject} is not printing: {detail}.</translation>
    </message>
    <message>
        <source>{count} slip belum tentu tercetak sejak {since}. Periksa printer.</source>
        <translation>{count} slips may not be printed since {since}. Check the printer.</translation>
    </message>
    <message>
        <source>{subject} tidak melapor sejak {since}. Periksa komputernya.</source>
        <translation>{subject} has not reported since {since}. Check its computer.</translation>
    </message>
    <message>
        <source>{detail} ({subject}, sejak {since})</source>
        <translation>{detail} ({subject}, since {since})</translation>
    </message>
    <message>
        <source>{subject}: {count} orang menunggu, tidak ada loket yang buka.</source>
        <translation>{subject}: {count} waiting, no counter is open.</translation>
    </message>
    <message>
        <source>{subject}: {count} orang menunggu melewati janji ({lasting} lewat).</source>
        <translation>{subject}: {count} waiting beyond the promise ({lasting} over).</translation>
    </message>
    <message>
        <source>{subject} ({detail}) kosong {lasting}, {count} orang menunggu.</source>
        <translation>{subject} ({detail}) idle for {lasting}, {count} waiting.</translation>
    </message>
    <message>
        <source>{subject} ({detail}) tidak terhubung sejak {since}.</source>
        <translation>{subject} ({detail}) not connected since {since}.</translation>
    </message>
    <message>
        <source>{subject} melayani {detail} sudah {lasting}. Tanyakan petugasnya.</source>
        <translation>{subject} has been serving {detail} for {lasting}. Ask the officer.</translation>
    </message>
    <message>
        <source>Printer {subject}: kertas hampir habis.</source>
        <translation>Printer {subject}: paper nearly out.</translation>
    </message>
    <message>
        <source>{subject} dijeda {detail} sejak {since}.</source>
        <translation>{subject} paused by {detail} since {since}.</translation>
    </message>
    <message>
        <source>belum ada petugas</source>
        <translation>no officer yet</translation>
    </message>
    <message>
        <source>{ahead} di depan · {minutes}</source>
        <translation>{ahead} ahead · {minutes}</translation>
    </message>
    <message>
        <source>{label} tanpa petugas</source>
        <translation>{label} without an officer</translation>
    </message>
    <message>
        <source>{detail} di {subject} tanpa petugas sejak {since}. Putuskan kelanjutannya.</source>
        <translation>{detail} at {subject} has been without an officer since {since}. Decide what becomes of it.</translation>
    </message>
</context>
<context>
    <name>FloorActs</name>
    <message>
        <source>{service} menerima nomor lagi.</source>
        <translation>{service} gives numbers again.</translation>
    </message>
    <message>
        <source>{service} tidak menerima nomor baru. Yang sudah menunggu tetap dilayani.</source>
        <translation>{service} gives no new numbers. Those waiting are still served.</translation>
    </message>
    <message>
        <source>{kiosk}: pengunjung tahu bahwa Anda datang.</source>
        <translation>{kiosk}: the visitor knows that you are coming.</translation>
    </message>
    <message>
        <source>Hari ditutup. {count} nomor dicatat tidak terlayani.</source>
        <translation>Day closed. {count} numbers recorded as not served.</translation>
    </message>
    <message>
        <source>Penutupan hari dibatalkan. {count} nomor menunggu lagi di tempatnya semula.</source>
        <translation>The closing was taken back. {count} numbers wait again at their old places.</translation>
    </message>
    <message>
        <source>{counter} dibuka untuk {officer}.</source>
        <translation>{counter} opened for {officer}.</translation>
    </message>
    <message>
        <source>{counter} sekarang melayani {services}.</source>
        <translation>{counter} now serves {services}.</translation>
    </message>
    <message>
        <source>Jeda {counter} diakhiri.</source>
        <translation>Pause of {counter} ended.</translation>
    </message>
    <message>
        <source>{counter} ditutup.</source>
        <translation>{counter} closed.</translation>
    </message>
    <message>
        <source>{kiosk} dijeda: tidak memberi nomor.</source>
        <translation>{kiosk} paused: it gives no numbers.</translation>
    </message>
    <message>
        <source>{kiosk} memberi nomor lagi.</source>
        <translation>{kiosk} gives numbers again.</translation>
    </message>
    <message>
        <source>{number} tanpa petugas</source>
        <translation>{number} without an officer</translation>
    </message>
    <message>
        <source>Putuskan</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Tutup {counter}?</source>
        <translation>Close {counter}?</translation>
    </message>
    <message>
        <source>Tutup loket</source>
        <translation>Close counter</translation>
    </message>
    <message>
        <source>Lembar harian: {file}.</source>
        <translation>Daily sheet: {file}.</translation>
    </message>
    <message>
        <source>Lembar harian tidak dapat ditulis: {why}.</source>
        <translation>The daily sheet cannot be written: {why}.</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Loket</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Perlu perhatian</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Tidak ada. Semua berjalan sesuai janji.</source>
        <translation>Nothing. Everything is as promised.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Papan panggilan</source>
        <translation>Call boards</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Belum ada printer yang dipakai.</source>
        <translation>No printer is used yet.</translation>
    </message>
    <message>
        <source>Atur loket, atau buka/tutup layanan yang dipilih</source>
        <translation>Manage the chosen counter, or open/shut the chosen service</translation>
    </message>
    <message>
        <source>Pilih loket atau layanan</source>
        <translation>Choose a counter or a service</translation>
    </message>
    <message>
        <source>Ke tabel, tombol, peringatan berikutnya</source>
        <translation>To the next table, button, alert</translation>
    </message>
    <message>
        <source>Data cuti bersama {years} belum lengkap</source>
        <translation>Collective leave of {years} is not complete</translation>
    </message>
    <message>
        <source>Tutup hari…</source>
        <translation>Close the day…</translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>nomor diambil</source>
        <translation>numbers taken</translation>
    </message>
    <message>
        <source>Atur loket…</source>
        <translation>Manage counter…</translation>
    </message>
    <message>
        <source>Buka/tutup layanan</source>
        <translation>Open/shut service</translation>
    </message>
    <message>
        <source>Pilih loket dahulu.</source>
        <translation>Choose a counter first.</translation>
    </message>
    <message>
        <source>Pilih layanan dahulu.</source>
        <translation>Choose a service first.</translation>
    </message>
    <message>
        <source>median tunggu</source>
        <translation>median wait</translation>
    </message>
    <message>
        <source>Belum ada kiosk yang melapor. Nyalakan komputernya; kiosk muncul sendiri di sini.</source>
        <translation>No kiosk has reported yet. Turn its computer on; it appears here by itself.</translation>
    </message>
    <message>
        <source>Belum ada papan yang melapor. Nyalakan komputernya; papan muncul sendiri di sini.</source>
        <translation>No board has reported yet. Turn its computer on; it appears here by itself.</translation>
    </message>
    <message>
        <source>Ruang layanan</source>
        <translation>Service floor</translation>
    </message>
    <message>
        <source>selesai dilayani</source>
        <translation>served</translation>
    </message>
</context>
<context>
    <name>FloorTold</name>
    <message>
        <source>Saya ke sana</source>
        <translation>I&apos;m going</translation>
    </message>
    <message>
        <source>Lanjutkan kiosk</source>
        <translation>Resume kiosk</translation>
    </message>
    <message>
        <source>Atur loket…</source>
        <translation>Manage counter…</translation>
    </message>
    <message>
        <source>Nomor terakhir {label} · melapor {time}</source>
        <translation>Last number {label} · reported {time}</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Melapor {time}</source>
        <translation>Reported {time}</translation>
    </message>
    <message>
        <source>Hapus dari daftar</source>
        <translation>Remove from list</translation>
    </message>
    <message>
        <source>Putuskan…</source>
        <translation>Decide…</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Isian yang belum disimpan dikembalikan.</source>
        <translation>What you had not saved is back.</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>tidak diisi</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>08.00–12.00</source>
        <translation>08:00–12:00</translation>
    </message>
    <message>
        <source>13.00–17.00</source>
        <translation>13:00–17:00</translation>
    </message>
    <message>
        <source>tahun</source>
        <translation>years</translation>
    </message>
    <message>
        <source>Nomor formulir</source>
        <translation>Form number</translation>
    </message>
    <message>
        <source>Tanggal survei</source>
        <translation>Date of the survey</translation>
    </message>
    <message>
        <source>Jam survei</source>
        <translation>Time of the survey</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Saran (tersegel)</source>
        <translation>Remark (sealed)</translation>
    </message>
</context>
<context>
    <name>FormPart</name>
    <message>
        <source>Muat ulang</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Batalkan perubahan</source>
        <translation>Undo changes</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Administrator lain baru saja menyimpan. Perubahan Anda digabungkan saat disimpan.</source>
        <translation>Another administrator has just saved. Your changes are joined when you save.</translation>
    </message>
    <message>
        <source>{title} tersimpan dan langsung berlaku.</source>
        <translation>{title}: saved and in force at once.</translation>
    </message>
    <message>
        <source>Perubahan administrator lain ikut dipertahankan.</source>
        <translation>Another administrator&apos;s changes were kept too.</translation>
    </message>
    <message>
        <source>Belum tersimpan. Perbaiki isian yang ditandai.</source>
        <translation>Not saved yet. Correct the marked fields.</translation>
    </message>
    <message>
        <source>Administrator lain</source>
        <translation>Another administrator</translation>
    </message>
    <message>
        <source>{name} baru saja mengubah bagian yang sama. Perubahan Anda belum disimpan.</source>
        <translation>{name} has just changed the same part. Your changes are not saved.</translation>
    </message>
    <message>
        <source>Belum disimpan.</source>
        <translation>Not saved yet.</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Tunggu</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>{minutes} mnt</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>FoundView</name>
    <message>
        <source>Nomor yang ditemukan</source>
        <translation>Numbers found</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>ambil nomor</source>
        <translation>took a number</translation>
    </message>
    <message>
        <source>dipanggil</source>
        <translation>called</translation>
    </message>
    <message>
        <source>dipanggil ulang</source>
        <translation>recalled</translation>
    </message>
    <message>
        <source>mulai dilayani</source>
        <translation>service began</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>kembali ke antrean</source>
        <translation>sent back to the line</translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation>no-show</translation>
    </message>
    <message>
        <source>diantrekan lagi</source>
        <translation>back in line</translation>
    </message>
    <message>
        <source>ditunda</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>antre lagi setelah ditunda</source>
        <translation>back in line after parking</translation>
    </message>
    <message>
        <source>dialihkan</source>
        <translation>transferred</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>ditutup tanpa dilayani</source>
        <translation>closed unserved</translation>
    </message>
    <message>
        <source>tindakan diurungkan</source>
        <translation>act undone</translation>
    </message>
</context>
<context>
    <name>HourTable</name>
    <message>
        <source>Jam</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Diambil</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Biasanya</source>
        <translation>Usually</translation>
    </message>
    <message>
        <source>Dipanggil</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Menunggu di akhir</source>
        <translation>Waiting at the end</translation>
    </message>
    <message>
        <source>Paling banyak menunggu</source>
        <translation>Most waiting</translation>
    </message>
    <message>
        <source>Tunggu p50</source>
        <translation>Wait p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pokok aduan</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Harapan pelapor</source>
        <translation>What the reporter hopes for</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Jalan atau patokan</source>
        <translation>Street or landmark</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>OPD tujuan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>dugaan pungutan, penyalahgunaan wewenang, atau pelanggaran disiplin</source>
        <translation>suspected levies, abuse of authority, or a breach of discipline</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No. HP / WhatsApp</source>
        <translation>Mobile / WhatsApp</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Pendamping</source>
        <translation>Accompanied by</translation>
    </message>
    <message>
        <source>Mewakili (nama, hubungan)</source>
        <translation>On behalf of (name, relation)</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Ceritanya</source>
        <translation>The story</translation>
    </message>
    <message>
        <source>Tulis dengan kata pelapor; rapikan nanti.</source>
        <translation>Write in the reporter&apos;s words; tidy up later.</translation>
    </message>
    <message>
        <source>Di mana, kapan</source>
        <translation>Where, when</translation>
    </message>
    <message>
        <source>Tempat kejadian, bukan alamat pelapor.</source>
        <translation>The place of the event, not the reporter&apos;s address.</translation>
    </message>
    <message>
        <source>Penanganan</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>OPD boleh kosong; penyelia menentukan.</source>
        <translation>The agency may stay empty; a supervisor decides.</translation>
    </message>
    <message>
        <source>Pelapor</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Nama, nomor, dan NIK tidak wajib.</source>
        <translation>Name, number and NIK are not required.</translation>
    </message>
    <message>
        <source>Berkadar pengawasan</source>
        <translation>Matter of supervision</translation>
    </message>
    <message>
        <source>Identitas disembunyikan?</source>
        <translation>Hide the identity?</translation>
    </message>
    <message>
        <source>Anonim</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>OPD dan umum tidak melihat nama pelapor.</source>
        <translation>Agencies and the public do not see the reporter&apos;s name.</translation>
    </message>
    <message>
        <source>Ya, anonim</source>
        <translation>Yes, anonymous</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Isi laporan ditutup?</source>
        <translation>Close the report&apos;s content?</translation>
    </message>
    <message>
        <source>Rahasia</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Hanya petugas yang ditunjuk dapat membaca.</source>
        <translation>Only appointed officers can read it.</translation>
    </message>
    <message>
        <source>Ya, rahasia</source>
        <translation>Yes, secret</translation>
    </message>
    <message>
        <source>+ Isian lain</source>
        <translation>+ More fields</translation>
    </message>
    <message>
        <source>Pilih: pengaduan, aspirasi, atau permintaan informasi.</source>
        <translation>Choose: complaint, aspiration, or request for information.</translation>
    </message>
    <message>
        <source>Tulis uraiannya dengan kata pelapor.</source>
        <translation>Write what happened in the reporter&apos;s words.</translation>
    </message>
    <message>
        <source>Pilih lewat kanal mana laporan ini datang.</source>
        <translation>Choose the channel by which this report came.</translation>
    </message>
    <message>
        <source>Tanyakan: identitas disembunyikan atau tidak?</source>
        <translation>Ask: hide the identity or not?</translation>
    </message>
    <message>
        <source>Tanyakan: isi laporan ditutup atau tidak?</source>
        <translation>Ask: close the content or not?</translation>
    </message>
    <message>
        <source>Bacakan penggunaan data, lalu beri tanda.</source>
        <translation>Read out how data are used, then tick.</translation>
    </message>
    <message>
        <source>Simpan &amp; cetak tanda terima</source>
        <translation>Save &amp; print receipt</translation>
    </message>
    <message>
        <source>Pengaduan, aspirasi, permintaan informasi</source>
        <translation>Complaint, aspiration, request for information</translation>
    </message>
    <message>
        <source>Simpan dan cetak tanda terima</source>
        <translation>Save and print the receipt</translation>
    </message>
    <message>
        <source>Simpan draf sekarang</source>
        <translation>Keep the draft now</translation>
    </message>
    <message>
        <source>Kembali; draf tetap tersimpan</source>
        <translation>Back; the draft is kept</translation>
    </message>
    <message>
        <source>Dari kanal lain</source>
        <translation>By another channel</translation>
    </message>
    <message>
        <source>Isian yang belum disimpan dikembalikan.</source>
        <translation>What was not saved has been restored.</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Tinggal {count} isian: {names}.</source>
        <translation>{count} still open: {names}.</translation>
    </message>
    <message>
        <source>klasifikasi</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>uraian</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>kanal</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>anonim</source>
        <translation>anonymous</translation>
    </message>
    <message>
        <source>rahasia</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>penggunaan data</source>
        <translation>use of data</translation>
    </message>
    <message>
        <source>Aduan tercatat</source>
        <translation>Complaint registered</translation>
    </message>
    <message>
        <source>Aduan ini sudah tercatat; PIN-nya ada di tanda terima pertama.</source>
        <translation>This complaint is on record; its PIN is on the first receipt.</translation>
    </message>
    <message>
        <source>Nomor dan PIN membuka status di kiosk. PIN hanya ada di sini.</source>
        <translation>Number and PIN open the status at the kiosk. The PIN is shown only here.</translation>
    </message>
    <message>
        <source>Nomor dan PIN juga tercetak di slip tanda terima.</source>
        <translation>Number and PIN are also printed on the receipt.</translation>
    </message>
    <message>
        <source>Tanda terima A4</source>
        <translation>A4 receipt</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sudah dibacakan</source>
        <translation>Read out</translation>
    </message>
    <message>
        <source>Mungkin sama</source>
        <translation>Perhaps the same</translation>
    </message>
    <message>
        <source>Janji kepada pelapor</source>
        <translation>Promised to the reporter</translation>
    </message>
    <message>
        <source>Bila disimpan hari ini. Sebutkan sebelum pelapor pergi.</source>
        <translation>If saved today. Say it before the reporter leaves.</translation>
    </message>
    <message>
        <source>Penggunaan data</source>
        <translation>Use of data</translation>
    </message>
    <message>
        <source>versi {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>apa</source>
        <translation>what</translation>
    </message>
    <message>
        <source>di mana</source>
        <translation>where</translation>
    </message>
    <message>
        <source>kapan</source>
        <translation>when</translation>
    </message>
    <message>
        <source>siapa</source>
        <translation>who</translation>
    </message>
    <message>
        <source>bagaimana</source>
        <translation>how</translation>
    </message>
    <message>
        <source>Belum terjawab: {questions}.</source>
        <translation>Not answered yet: {questions}.</translation>
    </message>
    <message>
        <source>Apa, di mana, kapan, siapa, bagaimana: lengkap.</source>
        <translation>What, where, when, who, how: complete.</translation>
    </message>
    <message>
        <source>{days} hari lalu</source>
        <translation>{days} days ago</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Lepaskan</source>
        <translation>Untie</translation>
    </message>
    <message>
        <source>Tautkan ke aduan ini</source>
        <translation>Tie to this report</translation>
    </message>
    <message>
        <source>Diterima pada</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Dari kanal lain…</source>
        <translation>From another channel…</translation>
    </message>
    <message>
        <source>Simpan draf</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>{days} hari terakhir</source>
        <translation>last {days} days</translation>
    </message>
    <message>
        <source>Masih terbuka dari pelapor ini</source>
        <translation>Still open from this reporter</translation>
    </message>
    <message>
        <source>Jawaban: {words}</source>
        <translation>Answer: {words}</translation>
    </message>
    <message>
        <source>Bukan yang sama</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>lengkap</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>belum lengkap</source>
        <translation>not complete yet</translation>
    </message>
    <message>
        <source>{count} mungkin sama</source>
        <translation>{count} may be the same</translation>
    </message>
    <message>
        <source>Tutupi</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Lampirkan berkas</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Lampiran masih disiapkan. Coba lagi.</source>
        <translation>An attachment is still being prepared. Try again.</translation>
    </message>
    <message>
        <source>Laporan lain…</source>
        <translation>Another report…</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Catat aduan</source>
        <translation>Take a complaint</translation>
    </message>
</context>
<context>
    <name>ItemsField</name>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Naikkan</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Tambahkan yang pertama.</source>
        <translation>Add the first one.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Tombol papan ketik</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Daftar tombol ini</source>
        <translation>This list of keys</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Ke isian berikutnya / sebelumnya</source>
        <translation>To the next / previous field</translation>
    </message>
    <message>
        <source>Tutup lembar ini</source>
        <translation>Close this sheet</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ke pemberitahuan; Esc kembali</source>
        <translation>To the notices; Esc goes back</translation>
    </message>
    <message>
        <source>Buka halaman ke-1 sampai ke-10</source>
        <translation>Open the first to the tenth page</translation>
    </message>
    <message>
        <source>Isian terbuka: yang belum disimpan</source>
        <translation>Open drafts: what is not saved yet</translation>
    </message>
</context>
<context>
    <name>LaporExchange</name>
    <message>
        <source>Simpan berkas untuk LAPOR!</source>
        <translation>Save a file for LAPOR!</translation>
    </message>
    <message>
        <source>Buka ekspor LAPOR!</source>
        <translation>Open an export of LAPOR!</translation>
    </message>
    <message>
        <source>Serahkan aduan ke berkas…</source>
        <translation>Hand complaints over to a file…</translation>
    </message>
    <message>
        <source>Ambil kabar dari berkas…</source>
        <translation>Take news from a file…</translation>
    </message>
    <message>
        <source>{count} aduan ditulis ke {name}.</source>
        <translation>{count} complaints written to {name}.</translation>
    </message>
    <message>
        <source>{count} aduan tertutup tidak ikut.</source>
        <translation>{count} sealed complaints were left out.</translation>
    </message>
    <message>
        <source>Kabar LAPOR! diambil: {counts}.</source>
        <translation>News from LAPOR! taken: {counts}.</translation>
    </message>
    <message>
        <source>Buka laporan</source>
        <translation>Open the report</translation>
    </message>
    <message>
        <source>Serahkan aduan ke LAPOR!</source>
        <translation>Hand complaints over to LAPOR!</translation>
    </message>
    <message>
        <source>Aduan yang belum punya Tracking ID ditulis dengan kolom ekspor LAPOR!. Ketik juga nomor registernya di LAPOR!, agar kabarnya kembali ke aduan ini.</source>
        <translation>Complaints without a Tracking ID are written in the columns of LAPOR!&apos;s export. Type the register&apos;s number into LAPOR! as well, so that its news comes back to the complaint.</translation>
    </message>
    <message>
        <source>Nama pelapor</source>
        <translation>Reporter&apos;s name</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>Without names</translation>
    </message>
    <message>
        <source>Sertakan, untuk menindaklanjuti</source>
        <translation>Include, to follow up</translation>
    </message>
    <message>
        <source>Sertakan, diminta pelapor sendiri</source>
        <translation>Include, asked for by the reporter</translation>
    </message>
    <message>
        <source>Sertakan aduan tertutup</source>
        <translation>Include sealed complaints</translation>
    </message>
    <message>
        <source>Penyerahan dicatat atas nama Anda.</source>
        <translation>The hand-over is recorded in your name.</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Ambil kabar dari {name}</source>
        <translation>Take news from {name}</translation>
    </message>
    <message>
        <source>… dan {count} baris lagi; semuanya ada di laporan.</source>
        <translation>… and {count} more rows; all of them are in the report.</translation>
    </message>
    <message>
        <source>Baris berkas</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Hanya Tracking ID, status LAPOR!, dan waktunya yang ditulis. Keadaan aduan tetap; langkahnya Anda yang menentukan.</source>
        <translation>Only the Tracking ID, LAPOR!&apos;s status and its time are written. The complaint&apos;s state stays; the step is yours to decide.</translation>
    </message>
    <message>
        <source>Ambil {count}</source>
        <translation>Take {count}</translation>
    </message>
    <message>
        <source>Tidak dapat diurungkan. Ketik {word} untuk {count} aduan</source>
        <translation>Cannot be undone. Type {word} for {count} reports</translation>
    </message>
    <message>
        <source>AMBIL</source>
        <translation>FETCH</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Keluar dari loket?</source>
        <translation>Sign out of the counter?</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Tinggalkan loket?</source>
        <translation>Leave the counter?</translation>
    </message>
    <message>
        <source>Tinggalkan loket</source>
        <translation>Leave counter</translation>
    </message>
    <message>
        <source>Tutup jendela?</source>
        <translation>Close the window?</translation>
    </message>
    <message>
        <source>Tutup jendela</source>
        <translation>Close window</translation>
    </message>
    <message>
        <source>Pindah loket?</source>
        <translation>Change counter?</translation>
    </message>
    <message>
        <source>Pilih loket lain</source>
        <translation>Choose another counter</translation>
    </message>
    <message>
        <source>Mulai latihan?</source>
        <translation>Begin practice?</translation>
    </message>
    <message>
        <source>Mulai latihan</source>
        <translation>Begin practice</translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <source>Panggil {number}</source>
        <translation>Call {number}</translation>
    </message>
    <message>
        <source>Tunda…</source>
        <translation>Park…</translation>
    </message>
    <message>
        <source>Batalkan…</source>
        <translation>Cancel…</translation>
    </message>
    <message>
        <source>Antrekan lagi</source>
        <translation>Back into line</translation>
    </message>
    <message>
        <source>Mengapa nomor ini?</source>
        <translation>Why this number?</translation>
    </message>
    <message>
        <source>Cetak salinan slip</source>
        <translation>Print a copy of the slip</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Antrean menunggu</source>
        <translation>Waiting line</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation>Nobody waits yet</translation>
    </message>
    <message>
        <source>Nomor baru muncul di sini begitu pengunjung menyentuh layar kiosk.</source>
        <translation>New numbers appear here as soon as visitors touch the kiosk.</translation>
    </message>
    <message>
        <source>Antrean menunggu: {count}</source>
        <translation>Waiting line: {count}</translation>
    </message>
    <message>
        <source>{minutes} mnt</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Waktunya</source>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>Loket {code}</source>
        <translation>Counter {code}</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Layar terkunci</source>
        <translation>Screen locked</translation>
    </message>
    <message>
        <source>{name} masih masuk. Ketik kata sandi untuk melanjutkan.</source>
        <translation>{name} is still signed in. Type the password to go on.</translation>
    </message>
    <message>
        <source>Buka kunci</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Keluar dan masuk sebagai petugas lain</source>
        <translation>Sign out and come in as somebody else</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sapa · Meja petugas</source>
        <translation>Sapa · Staff desk</translation>
    </message>
    <message>
        <source>Kata sandi sudah diganti.</source>
        <translation>The password was changed.</translation>
    </message>
    <message>
        <source>Loket Anda sudah ditutup atau diambil alih. Pilih loket lagi.</source>
        <translation>Your counter was closed or taken over. Choose a counter again.</translation>
    </message>
    <message>
        <source>Hari layanan sudah berganti. Masuk lagi untuk memulai hari ini.</source>
        <translation>A new service day has begun. Sign in again to start it.</translation>
    </message>
    <message>
        <source>Akun ini dinonaktifkan oleh administrator.</source>
        <translation>An administrator switched this account off.</translation>
    </message>
    <message>
        <source>Administrator mengubah peran akun ini.</source>
        <translation>An administrator changed this account&apos;s roles.</translation>
    </message>
</context>
<context>
    <name>ManagedCounterSheet</name>
    <message>
        <source>Melayani sampai petugasnya pergi:</source>
        <translation>Serves until the officer leaves:</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu layanan.</source>
        <translation>Choose at least one service.</translation>
    </message>
    <message>
        <source>Akhiri jeda</source>
        <translation>End pause</translation>
    </message>
    <message>
        <source>Tutup loket</source>
        <translation>Close counter</translation>
    </message>
    <message>
        <source>Simpan layanan</source>
        <translation>Save services</translation>
    </message>
</context>
<context>
    <name>MissingDocuments</name>
    <message>
        <source>Berkas lain</source>
        <translation>Another document</translation>
    </message>
    <message>
        <source>Berkas lain yang belum lengkap</source>
        <translation>Another missing document</translation>
    </message>
    <message>
        <source>Berkas yang belum lengkap</source>
        <translation>Missing documents</translation>
    </message>
    <message>
        <source>Tandai berkas yang belum lengkap.</source>
        <translation>Tick the missing documents.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Buat kata sandi sendiri</source>
        <translation>Choose your own password</translation>
    </message>
    <message>
        <source>Kata sandi sekarang</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Ulangi kata sandi baru</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>Simpan kata sandi</source>
        <translation>Save password</translation>
    </message>
    <message>
        <source>Kembali ke halaman masuk</source>
        <translation>Back to sign-in</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kedua kata sandi baru tidak sama. Ketik ulang.</source>
        <translation>The two new passwords differ. Type them again.</translation>
    </message>
    <message>
        <source>Kata sandi sekali pakai hanya berlaku untuk masuk pertama kali. Minimal 12 karakter; beberapa kata sekaligus mudah diingat.</source>
        <translation>A one-time password is for the first sign-in only. At least 12 characters; several words together are easy to remember.</translation>
    </message>
    <message>
        <source>Minimal 12 karakter; beberapa kata sekaligus mudah diingat.</source>
        <translation>At least 12 characters; several words together are easy to remember.</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Kartu identitas diperlihatkan</source>
        <translation>Identity card was shown</translation>
    </message>
    <message>
        <source>Tanda terima asli diperlihatkan</source>
        <translation>Original receipt was shown</translation>
    </message>
    <message>
        <source>Data pelapor disebutkan dengan benar</source>
        <translation>Reporter&apos;s particulars were told correctly</translation>
    </message>
    <message>
        <source>PIN baru · {number}</source>
        <translation>New PIN · {number}</translation>
    </message>
    <message>
        <source>PIN lama tidak berlaku lagi, dan nomor yang dikunci karena salah PIN terbuka. Pastikan dulu bahwa yang meminta adalah pelapornya.</source>
        <translation>The old PIN will no longer work, and a number locked by wrong PINs opens. First make sure that whoever asks is the reporter.</translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Bagaimana identitas diperiksa</source>
        <translation>How identity was checked</translation>
    </message>
    <message>
        <source>Beri PIN baru</source>
        <translation>Give new PIN</translation>
    </message>
    <message>
        <source>Pilih dulu bagaimana identitas diperiksa.</source>
        <translation>Choose first how identity was checked.</translation>
    </message>
    <message>
        <source>Tanda terima dengan PIN baru sedang dicetak.</source>
        <translation>The receipt with the new PIN is being printed.</translation>
    </message>
    <message>
        <source>Catatlah untuk pelapor: PIN hanya ada di sini.</source>
        <translation>Write it down for the reporter: the PIN stands only here.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>GANTI</source>
        <translation>REPLACE</translation>
    </message>
    <message>
        <source>PIN lama satu aduan ini hilang. Ketik {word} untuk menggantinya</source>
        <translation>The old PIN of this one report goes. Type {word} to replace it</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hasil ini memerlukan catatan.</source>
        <translation>This outcome needs a note.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Tutup pemberitahuan</source>
        <translation>Close notice</translation>
    </message>
</context>
<context>
    <name>NumberSheet</name>
    <message>
        <source>Panggil nomor tertentu</source>
        <translation>Call a particular number</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Panggil</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Memanggil {number}.</source>
        <translation>Calling {number}.</translation>
    </message>
    <message>
        <source>Cukup ketik huruf dan angkanya, misalnya b12.</source>
        <translation>Just type letter and number, e.g. b12.</translation>
    </message>
</context>
<context>
    <name>OpenCounterSheet</name>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Petugas itu langsung tercatat di loket ini.</source>
        <translation>The officer is recorded at this counter at once.</translation>
    </message>
    <message>
        <source>Semua petugas aktif sudah di loket. Tambah akun di Administrasi.</source>
        <translation>All officers are at counters. Add an account in Administration.</translation>
    </message>
    <message>
        <source>Buka loket</source>
        <translation>Open counter</translation>
    </message>
</context>
<context>
    <name>OpenDrafts</name>
    <message>
        <source>Isian Anda disimpan di komputer ini, dan masuk ke rumah sendiri begitu bisa.</source>
        <translation>What you typed is kept on this computer, and goes into the house by itself as soon as it can.</translation>
    </message>
    <message>
        <source>Isian Anda belum tersimpan. Jangan tutup jendela ini.</source>
        <translation>What you typed is not saved yet. Do not close this window.</translation>
    </message>
    <message>
        <source>Isian untuk hal yang sama</source>
        <translation>Drafts about the same matter</translation>
    </message>
    <message>
        <source>Pilih isian untuk diteruskan. Yang lain tetap tersimpan di Isian terbuka.</source>
        <translation>Choose the draft to go on with. The others stay among the open drafts.</translation>
    </message>
    <message>
        <source>Pakai isian ini</source>
        <translation>Use this draft</translation>
    </message>
    <message>
        <source>Teruskan isian di layar</source>
        <translation>Go on with what is on screen</translation>
    </message>
    <message>
        <source>Ada isian lain untuk hal yang sama ({names}). Keduanya disimpan.</source>
        <translation>There is another draft about the same matter ({names}). Both are kept.</translation>
    </message>
    <message>
        <source>Lihat keduanya</source>
        <translation>See both</translation>
    </message>
    <message>
        <source>Diserahkan kepada Anda: {what} ({written}).</source>
        <translation>Handed over to you: {what} ({written}).</translation>
    </message>
    <message>
        <source>Isian Anda yang belum selesai: {count}.</source>
        <translation>Your unfinished drafts: {count}.</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Isian terbuka</source>
        <translation>Open drafts</translation>
    </message>
    <message>
        <source>Tidak ada isian yang belum disimpan.</source>
        <translation>There is no unsaved draft.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>diserahkan kepada Anda</source>
        <translation>handed over to you</translation>
    </message>
    <message>
        <source>Serahkan…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Buang…</source>
        <translation>Discard…</translation>
    </message>
    <message>
        <source>Terkunci: kunci rumah tidak ada di komputer ini.</source>
        <translation>Locked: the house&apos;s key is not on this computer.</translation>
    </message>
    <message>
        <source>Hanya pilihan.</source>
        <translation>Choices only.</translation>
    </message>
    <message>
        <source>Baca</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Isian ini dibuka lagi sendiri di loket yang melayani pengunjungnya.</source>
        <translation>This draft opens by itself at the counter that serves its visitor.</translation>
    </message>
    <message>
        <source>Serahkan isian kepada siapa?</source>
        <translation>Hand the draft over to whom?</translation>
    </message>
    <message>
        <source>Serahkan</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Isian diserahkan.</source>
        <translation>Draft handed over.</translation>
    </message>
    <message>
        <source>Buang isian ini?</source>
        <translation>Discard this draft?</translation>
    </message>
    <message>
        <source>1 isian hilang: {title}, {written}.</source>
        <translation>1 draft will be gone: {title}, {written}.</translation>
    </message>
    <message>
        <source>BUANG</source>
        <translation>DISCARD</translation>
    </message>
    <message>
        <source>Buang isian</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Isian dibuang.</source>
        <translation>Draft discarded.</translation>
    </message>
    <message>
        <source>Draf tersimpan {time}</source>
        <translation>Draft saved {time}</translation>
    </message>
    <message>
        <source>Draf disimpan di komputer ini {time}</source>
        <translation>Draft kept on this computer {time}</translation>
    </message>
    <message>
        <source>Draf belum tersimpan</source>
        <translation>Draft not saved yet</translation>
    </message>
    <message>
        <source>Nomor dari kertas</source>
        <translation>Number from paper</translation>
    </message>
    <message>
        <source>Nomor yang akan diberi</source>
        <translation>Number about to be given</translation>
    </message>
    <message>
        <source>Formulir survei</source>
        <translation>Survey form</translation>
    </message>
    <message>
        <source>Pengaturan rumah</source>
        <translation>House settings</translation>
    </message>
    <message>
        <source>Hasil layanan</source>
        <translation>Outcome of a visit</translation>
    </message>
    <message>
        <source>Laporan pengunjung</source>
        <translation>A visitor&apos;s report</translation>
    </message>
    <message>
        <source>Laporan dari kanal lain</source>
        <translation>Report by another channel</translation>
    </message>
    <message>
        <source>Tindakan atas aduan</source>
        <translation>Act on a complaint</translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Pokok</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Harapan</source>
        <translation>Hope</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Waktu kejadian</source>
        <translation>When it happened</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Wakil</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Atas nama</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Jam ambil</source>
        <translation>Taken at</translation>
    </message>
</context>
<context>
    <name>OutcomeChoice</name>
    <message>
        <source>Hasil layanan</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Sudah dilayani</source>
        <translation>Already served</translation>
    </message>
    <message>
        <source>Catat nomor</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>{number} tercatat dari kertas.</source>
        <translation>{number} recorded from paper.</translation>
    </message>
    <message>
        <source>Isi jam ambil nomor, misalnya 09.15.</source>
        <translation>Fill in when the number was taken, e.g. 09.15.</translation>
    </message>
    <message>
        <source>Isi jam mulai dan jam selesai, misalnya 09.30 dan 09.40.</source>
        <translation>Fill in when service began and ended, e.g. 09.30 and 09.40.</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Angka pada kertas</source>
        <translation>Number on paper</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jam ambil</source>
        <translation>Taken at</translation>
    </message>
    <message>
        <source>Jam mulai dilayani</source>
        <translation>Service began at</translation>
    </message>
    <message>
        <source>Jam selesai</source>
        <translation>Ended at</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Hasil layanan</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nomor dari kertas</source>
        <translation>Numbers from paper</translation>
    </message>
    <message>
        <source>kosong bila ditulis tangan</source>
        <translation>empty if written by hand</translation>
    </message>
    <message>
        <source>Huruf pada slip</source>
        <translation>Letters on the slip</translation>
    </message>
    <message>
        <source>Nomor yang ditulis tangan saat listrik padam, atau slip yang tidak dikenal: catat dengan jam aslinya.</source>
        <translation>Numbers written by hand during a power cut, or slips that are not known: enter them with their real times.</translation>
    </message>
    <message>
        <source>Isi nomor hilang</source>
        <translation>Fill in a lost number</translation>
    </message>
    <message>
        <source>Hilang dari basis data dan belum dicatat: {names}.</source>
        <translation>Lost from the database and not entered yet: {names}.</translation>
    </message>
</context>
<context>
    <name>ParkSheet</name>
    <message>
        <source>Tunda {number}</source>
        <translation>Park {number}</translation>
    </message>
    <message>
        <source>Tempatnya dalam antrean tetap. Ia muncul di kelompok Ditunda.</source>
        <translation>The place in line is kept. The number shows in the group Parked.</translation>
    </message>
    <message>
        <source>Melengkapi berkas</source>
        <translation>Completing documents</translation>
    </message>
    <message>
        <source>Fotokopi</source>
        <translation>Photocopies</translation>
    </message>
    <message>
        <source>Menunggu keluarga</source>
        <translation>Waiting for family</translation>
    </message>
    <message>
        <source>Menunggu konfirmasi OPD</source>
        <translation>Waiting for an agency</translation>
    </message>
    <message>
        <source>Tunda</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Tidak usah</source>
        <translation>Not at all</translation>
    </message>
    <message>
        <source>10 menit</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>30 menit</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>1 jam</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>Ingatkan saya setelah</source>
        <translation>Remind me after</translation>
    </message>
</context>
<context>
    <name>ParticularsForm</name>
    <message>
        <source>Pengaduan</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Aspirasi</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Permintaan informasi</source>
        <translation>Request for information</translation>
    </message>
    <message>
        <source>Anonim</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Identitas pelapor tidak ditampilkan.</source>
        <translation>The reporter&apos;s identity is not shown.</translation>
    </message>
    <message>
        <source>Rahasia</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Isi laporan tidak ditampilkan kepada umum.</source>
        <translation>The report is not shown to the public.</translation>
    </message>
    <message>
        <source>Bila warga bersedia</source>
        <translation>If the visitor is willing</translation>
    </message>
    <message>
        <source>Isi uraian aduan.</source>
        <translation>Write down the complaint.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No. HP / WhatsApp</source>
        <translation>Mobile / WhatsApp</translation>
    </message>
    <message>
        <source>Klasifikasi</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Lokasi kejadian</source>
        <translation>Where it happened</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Sembunyikan kata sandi</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Tampilkan kata sandi</source>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Kata sandi sekali pakai</source>
        <translation>One-time password</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Berikan kepada {name}. Kata sandi ini hanya tampil sekali dan harus diganti saat pertama masuk.</source>
        <translation>Give it to {name}. It is shown only once and must be changed at the first sign-in.</translation>
    </message>
    <message>
        <source>Sudah dicatat</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Kata sandi 1 akun tidak berlaku lagi saat itu juga.</source>
        <translation>The password of 1 account stops working at once.</translation>
    </message>
    <message>
        <source>Ini akun Anda sendiri: catat kata sandi penggantinya.</source>
        <translation>This is your own account: write the new password down.</translation>
    </message>
    <message>
        <source>Pemiliknya sedang di {counters} dan tetap di sana sampai keluar.</source>
        <translation>Its holder is at {counters} now and stays there until signing out.</translation>
    </message>
    <message>
        <source>Ganti kata sandi {name}?</source>
        <translation>Replace the password of {name}?</translation>
    </message>
    <message>
        <source>GANTI</source>
        <translation>REPLACE</translation>
    </message>
    <message>
        <source>Buat kata sandi baru</source>
        <translation>Make a new password</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>Jeda loket</source>
        <translation>Pause counter</translation>
    </message>
    <message>
        <source>Perkiraan tunggu dihitung tanpa loket ini sampai Anda kembali.</source>
        <translation>Waits are estimated without this counter until you are back.</translation>
    </message>
    <message>
        <source>Mulai jeda</source>
        <translation>Pause now</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Dari tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>7 hari</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Tahun ini</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Pilih tanggal…</source>
        <translation>Choose dates…</translation>
    </message>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Bandingkan: hari biasa</source>
        <translation>Compare: usual day</translation>
    </message>
    <message>
        <source>Tanpa pembanding</source>
        <translation>No comparison</translation>
    </message>
</context>
<context>
    <name>PeriodTable</name>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Diambil</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Pergi</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Tidak terlayani</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Tunggu p50</source>
        <translation>Wait p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>Janji</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Ditepati</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>Kabar lewat WhatsApp atau SMS</source>
        <translation>News by WhatsApp or SMS</translation>
    </message>
    <message>
        <source>Memuat kisahnya dalam terbitan</source>
        <translation>Telling the story in a publication</translation>
    </message>
    <message>
        <source>Wawancara di bincang-bincang rumah</source>
        <translation>Interview at the house&apos;s talk</translation>
    </message>
    <message>
        <source>Saya setuju rumah ini mengirim kabar tentang kunjungan atau laporan saya lewat WhatsApp atau SMS ke nomor yang saya berikan. Persetujuan ini dapat saya tarik kapan saja.</source>
        <translation>I agree that this house sends news of my visit or report by WhatsApp or SMS to the number I gave. I may withdraw this consent at any time.</translation>
    </message>
    <message>
        <source>Saya setuju kisah laporan saya dimuat dalam terbitan rumah ini tanpa nama saya. Persetujuan ini dapat saya tarik kapan saja.</source>
        <translation>I agree that the story of my report is told in a publication of this house without my name. I may withdraw this consent at any time.</translation>
    </message>
    <message>
        <source>Saya setuju diwawancarai dalam bincang-bincang rumah ini dan rekamannya dipublikasikan. Persetujuan ini dapat saya tarik kapan saja.</source>
        <translation>I agree to be interviewed at this house&apos;s talk and that the recording is published. I may withdraw this consent at any time.</translation>
    </message>
    <message>
        <source>Akses atas data pribadi (Pasal 32)</source>
        <translation>Access to personal data (article 32)</translation>
    </message>
    <message>
        <source>Pembetulan data pribadi (Pasal 30)</source>
        <translation>Correction of personal data (article 30)</translation>
    </message>
    <message>
        <source>Pembatasan pemrosesan (Pasal 41)</source>
        <translation>Restriction of processing (article 41)</translation>
    </message>
    <message>
        <source>Pencabutan pembatasan</source>
        <translation>Lifting of a restriction</translation>
    </message>
    <message>
        <source>Penghapusan data pribadi (Pasal 43)</source>
        <translation>Erasure of personal data (article 43)</translation>
    </message>
    <message>
        <source>Penarikan persetujuan (Pasal 40)</source>
        <translation>Withdrawal of consent (article 40)</translation>
    </message>
    <message>
        <source>Kartu identitas diperlihatkan</source>
        <translation>Identity card shown</translation>
    </message>
    <message>
        <source>Tanda terima dan PIN</source>
        <translation>Receipt and PIN</translation>
    </message>
    <message>
        <source>Orang tua atau wali dengan bukti</source>
        <translation>Parent or guardian with proof</translation>
    </message>
    <message>
        <source>Surat bertanda tangan</source>
        <translation>Signed letter</translation>
    </message>
    <message>
        <source>Data itu bukan milik yang meminta</source>
        <translation>The data is not theirs</translation>
    </message>
    <message>
        <source>Laporannya masih ditangani</source>
        <translation>The report is still being handled</translation>
    </message>
    <message>
        <source>Undang-undang mewajibkan penyimpanan</source>
        <translation>The law requires that it is kept</translation>
    </message>
    <message>
        <source>Membahayakan atau membuka data orang lain</source>
        <translation>It would endanger or reveal somebody else</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Wakil</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Atas nama</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Cerita</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Harapan</source>
        <translation>Hope</translation>
    </message>
    <message>
        <source>Waktu kejadian</source>
        <translation>When it happened</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Lokasi</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Jawaban OPD</source>
        <translation>Agency&apos;s answer</translation>
    </message>
    <message>
        <source>Alasan dikembalikan</source>
        <translation>Why it was returned</translation>
    </message>
    <message>
        <source>Sisa masalah</source>
        <translation>What is left</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Berkas yang kurang</source>
        <translation>Missing documents</translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Aduan</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Permintaan pemilik data</source>
        <translation>A person&apos;s request</translation>
    </message>
    <message>
        <source>Formulir survei</source>
        <translation>Survey sheet</translation>
    </message>
    <message>
        <source>Yang dicatat petugas tentang kunjungan</source>
        <translation>What officers noted about the visit</translation>
    </message>
    <message>
        <source>Alasan yang diketik pada sebuah langkah</source>
        <translation>A reason typed for a step</translation>
    </message>
    <message>
        <source>Pelapor</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Isi laporan</source>
        <translation>The report&apos;s text</translation>
    </message>
    <message>
        <source>Kata-kata laporan yang ditutup</source>
        <translation>Covered words of the report</translation>
    </message>
    <message>
        <source>Riwayat penanganan</source>
        <translation>How it was handled</translation>
    </message>
    <message>
        <source>Lampiran laporan</source>
        <translation>The report&apos;s attachments</translation>
    </message>
    <message>
        <source>Saran di formulir survei</source>
        <translation>Remarks on survey sheets</translation>
    </message>
    <message>
        <source>Pembetulan data: sebelum dan sesudah</source>
        <translation>Correction: before and after</translation>
    </message>
    <message>
        <source>Konsep yang belum disimpan di meja (tersegel, sampai disimpan)</source>
        <translation>Unsaved drafts at the desk (sealed, until saved)</translation>
    </message>
    <message>
        <source>Slip yang menunggu printer (yang memuat PIN tersegel, 30 hari)</source>
        <translation>Slips waiting for the printer (those with a PIN sealed, 30 days)</translation>
    </message>
    <message>
        <source>Berkas PDF di folder papers rumah</source>
        <translation>PDF files in the house&apos;s papers folder</translation>
    </message>
    <message>
        <source>Petugas pelindungan data: {who}.</source>
        <translation>Data protection officer: {who}.</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Isian yang belum disimpan</source>
        <translation>Unsaved drafts</translation>
    </message>
</context>
<context>
    <name>PersonsPage</name>
    <message>
        <source>Yang ada tentang orang ini</source>
        <translation>What there is of this person</translation>
    </message>
    <message>
        <source>Cari orangnya: semua data tentang dia di rumah ini tampil di sini.</source>
        <translation>Find the person: all the data this house has about them appears here.</translation>
    </message>
    <message>
        <source>Permintaan, tenggat terdekat di atas</source>
        <translation>Requests, the nearest deadline on top</translation>
    </message>
    <message>
        <source>Belum ada permintaan. Setiap permintaan dijawab dalam 3 x 24 jam.</source>
        <translation>No requests yet. Every request is answered within 3 x 24 hours.</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Terima permintaan</source>
        <translation>Take request</translation>
    </message>
    <message>
        <source>Catat persetujuan</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Laksanakan</source>
        <translation>Carry out</translation>
    </message>
    <message>
        <source>Tolak</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Data pribadi</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Cari orang yang diketik</source>
        <translation>Search for the person typed</translation>
    </message>
    <message>
        <source>Cari orangnya dahulu.</source>
        <translation>Search for the person first.</translation>
    </message>
    <message>
        <source>Persetujuan dicatat.</source>
        <translation>Consent recorded.</translation>
    </message>
    <message>
        <source>Hapus data pribadi?</source>
        <translation>Erase personal data?</translation>
    </message>
    <message>
        <source>{count} kunjungan atau aduan kehilangan semua yang menyebut orangnya, juga di salinan yang dipulihkan. Nomor, waktu, dan angka tetap.</source>
        <translation>{count} visits or reports lose everything that tells who the person is, also in copies that are restored. Numbers, times and figures stay.</translation>
    </message>
    <message>
        <source>HAPUS</source>
        <translation>ERASE</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Berkas {name} siap.</source>
        <translation>File {name} is ready.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Pilih permintaannya dahulu.</source>
        <translation>Choose the request first.</translation>
    </message>
    <message>
        <source>terbuka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>dibatasi</source>
        <translation>restricted</translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Dilaksanakan</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Lewat 3 x 24 jam</source>
        <translation>Past 3 x 24 hours</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Permintaan</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Dijawab sebelum</source>
        <translation>Answer before</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Telepon, NIK, surel, nomor aduan, atau 2026-11-23 A-012</source>
        <translation>Telephone, NIK, e-mail, report&apos;s number, or 2026-11-23 A-012</translation>
    </message>
    <message>
        <source>Pemilik data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>Bukti diri</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Yang dibetulkan</source>
        <translation>What to correct</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Alasan menolak</source>
        <translation>Ground of refusal</translation>
    </message>
</context>
<context>
    <name>PickCounter</name>
    <message>
        <source>Pilih loket</source>
        <translation>Choose a counter</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lanjut tanpa loket</source>
        <translation>Go on without a counter</translation>
    </message>
    <message>
        <source>{name}, di loket mana Anda bertugas?</source>
        <translation>{name}, at which counter do you work?</translation>
    </message>
    <message>
        <source>Ambil alih…</source>
        <translation>Take over…</translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>{state} · terakhir Anda pakai</source>
        <translation>{state} · you used it last</translation>
    </message>
    <message>
        <source>{number} masih di loket ini, belum diputuskan</source>
        <translation>{number} is still at this counter, not decided yet</translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation>Nobody here</translation>
    </message>
    <message>
        <source>Loket Anda, dari sesi sebelumnya</source>
        <translation>Your counter, from an earlier session</translation>
    </message>
    <message>
        <source>{officer}, tidak terlihat {lasting}</source>
        <translation>{officer}, not seen for {lasting}</translation>
    </message>
    <message>
        <source>{officer} melayani {number}</source>
        <translation>{officer} is serving {number}</translation>
    </message>
    <message>
        <source>{officer} memanggil {number}</source>
        <translation>{officer} is calling {number}</translation>
    </message>
    <message>
        <source>{officer} sedang jeda: {reason}</source>
        <translation>{officer} has paused: {reason}</translation>
    </message>
    <message>
        <source>{officer} siap memanggil</source>
        <translation>{officer} is ready to call</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Menunggu dan janji</source>
        <translation>Waits and promise</translation>
    </message>
    <message>
        <source>Bauran layanan</source>
        <translation>Mix of services</translation>
    </message>
    <message>
        <source>Hasil kunjungan</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>menit   ● p50   ○ p90   ❙ janji</source>
        <translation>minutes   ● p50   ○ p90   ❙ promise</translation>
    </message>
    <message>
        <source>■ selesai   □ berjalan   ▨ tidak dilayani</source>
        <translation>■ served   □ open   ▨ not served</translation>
    </message>
    <message>
        <source>{count} selesai</source>
        <translation>{count} served</translation>
    </message>
    <message>
        <source>Terlalu sedikit untuk digambar</source>
        <translation>Too few for a picture</translation>
    </message>
    <message>
        <source>{count} nomor pada masa ini. Tabel (Ctrl+T) memuat angkanya.</source>
        <translation>{count} numbers in this period. The table (Ctrl+T) has the figures.</translation>
    </message>
    <message>
        <source>Belum ada nomor pada masa ini</source>
        <translation>No numbers in this period yet</translation>
    </message>
    <message>
        <source>Pilih hari atau layanan lain; gambar muncul begitu ada nomor diambil.</source>
        <translation>Choose other days or another service; the picture comes as soon as numbers are taken.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>PIN kiosk {name}</source>
        <translation>Kiosk PIN of {name}</translation>
    </message>
    <message>
        <source>6 angka</source>
        <translation>6 figures</translation>
    </message>
    <message>
        <source>Membuka sudut petugas di kiosk.</source>
        <translation>Opens the kiosk&apos;s staff corner.</translation>
    </message>
    <message>
        <source>Simpan PIN</source>
        <translation>Save PIN</translation>
    </message>
</context>
<context>
    <name>PrintJobsSheet</name>
    <message>
        <source>Slip yang perlu diperiksa</source>
        <translation>Slips to look after</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>menunggu printer</source>
        <translation>waiting for the printer</translation>
    </message>
    <message>
        <source>mungkin sudah, mungkin belum tercetak</source>
        <translation>may or may not have come out</translation>
    </message>
    <message>
        <source>tidak dapat dicetak</source>
        <translation>cannot be printed</translation>
    </message>
    <message>
        <source>Sudah keluar</source>
        <translation>It came out</translation>
    </message>
    <message>
        <source>Cetak salinan</source>
        <translation>Print a copy</translation>
    </message>
    <message>
        <source>Cetak di meja</source>
        <translation>Print at the desk</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Wajib diisi.</source>
        <translation>Required.</translation>
    </message>
    <message>
        <source>Harus lebih dari {gt}.</source>
        <translation>Must be more than {gt}.</translation>
    </message>
    <message>
        <source>Sedikitnya {ge}.</source>
        <translation>At least {ge}.</translation>
    </message>
    <message>
        <source>Harus kurang dari {lt}.</source>
        <translation>Must be less than {lt}.</translation>
    </message>
    <message>
        <source>Paling banyak {le}.</source>
        <translation>At most {le}.</translation>
    </message>
    <message>
        <source>Sedikitnya {min_length} huruf.</source>
        <translation>At least {min_length} letters.</translation>
    </message>
    <message>
        <source>Paling banyak {max_length} huruf.</source>
        <translation>At most {max_length} letters.</translation>
    </message>
    <message>
        <source>Bentuknya tidak benar.</source>
        <translation>The form is not right.</translation>
    </message>
    <message>
        <source>Sedikitnya {min_length} isian.</source>
        <translation>At least {min_length} entries.</translation>
    </message>
    <message>
        <source>Harus berupa angka bulat.</source>
        <translation>Must be a whole number.</translation>
    </message>
    <message>
        <source>Harus berupa angka.</source>
        <translation>Must be a number.</translation>
    </message>
    <message>
        <source>Pilihan ini tidak ada.</source>
        <translation>There is no such choice.</translation>
    </message>
    <message>
        <source>Tanggal tidak benar.</source>
        <translation>Not a date.</translation>
    </message>
    <message>
        <source>Tanggal dan jam tidak benar.</source>
        <translation>This is no date and time.</translation>
    </message>
    <message>
        <source>Isian ini tidak dikenal.</source>
        <translation>This entry is not known.</translation>
    </message>
    <message>
        <source>Harus berupa teks.</source>
        <translation>Must be text.</translation>
    </message>
    <message>
        <source>Isian ini belum benar.</source>
        <translation>This entry is not right yet.</translation>
    </message>
    <message>
        <source>Jam buka harus berurutan dan tidak bertumpuk.</source>
        <translation>Opening hours must be in order and must not overlap.</translation>
    </message>
    <message>
        <source>Teks bahasa Indonesia (id) wajib ada.</source>
        <translation>The Indonesian text (id) is required.</translation>
    </message>
    <message>
        <source>Bahasa Indonesia (id) wajib ada di languages.</source>
        <translation>Indonesian (id) must be among the languages.</translation>
    </message>
    <message>
        <source>Baris tambahan slip paling banyak {most}.</source>
        <translation>At most {most} additional lines on the slip.</translation>
    </message>
    <message>
        <source>Seri prioritas {series} sudah dipakai sebuah layanan.</source>
        <translation>A service already uses the priority series {series}.</translation>
    </message>
    <message>
        <source>Waktu ditulis menurut jam kantor, tanpa zona waktu.</source>
        <translation>Write the time as the office&apos;s clock shows it, without a time zone.</translation>
    </message>
    <message>
        <source>Harus ada satu kanal aktif untuk tatap muka.</source>
        <translation>One channel in use must be the visitor at the counter.</translation>
    </message>
    <message>
        <source>Kode WhatsApp di slip memerlukan nomor kontak rumah ini.</source>
        <translation>A WhatsApp code on the slip needs the house&apos;s contact number.</translation>
    </message>
    <message>
        <source>Satu kata paling panjang {most} huruf.</source>
        <translation>At most {most} letters in one word.</translation>
    </message>
    <message>
        <source>Tidak boleh kosong.</source>
        <translation>May not be empty.</translation>
    </message>
    <message>
        <source>Berisi tanda yang tidak terlihat ({sign}); ketik ulang tanpa menyalin.</source>
        <translation>Contains an unseen sign ({sign}); type it again without copying.</translation>
    </message>
    <message>
        <source>Pola nomor surat harus memuat urut, dan hanya isian yang dikenal.</source>
        <translation>A letter&apos;s number needs urut, and only fields that are known.</translation>
    </message>
    <message>
        <source>Baris kop paling banyak {most}.</source>
        <translation>At most {most} lines in the letterhead.</translation>
    </message>
    <message>
        <source>Jam “{hours}” harus ditulis seperti 08.00-12.00.</source>
        <translation>Write the hours “{hours}” like 08.00-12.00.</translation>
    </message>
    <message>
        <source>Jam “{hours}” tidak ada.</source>
        <translation>There is no such time as “{hours}”.</translation>
    </message>
    <message>
        <source>Jam “{hours}”: hari berakhir pukul 23.59, tulis begitu.</source>
        <translation>Hours “{hours}”: a day ends at 23.59, write it so.</translation>
    </message>
    <message>
        <source>Jam “{hours}” berakhir sebelum mulai.</source>
        <translation>The hours “{hours}” end before they begin.</translation>
    </message>
    <message>
        <source>Zona waktu “{zone}” tidak dikenal.</source>
        <translation>The time zone “{zone}” is not known.</translation>
    </message>
    <message>
        <source>{counter} melayani “{service}”, layanan itu tidak ada.</source>
        <translation>{counter} serves “{service}”, but there is no such service.</translation>
    </message>
    <message>
        <source>“{name}” dipakai dua kali.</source>
        <translation>“{name}” is used twice.</translation>
    </message>
</context>
<context>
    <name>PurposeSheet</name>
    <message>
        <source>Untuk apa</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Menindaklanjuti</source>
        <translation>Following up</translation>
    </message>
    <message>
        <source>Melayani orangnya</source>
        <translation>Serving the person</translation>
    </message>
    <message>
        <source>Memperbaiki data</source>
        <translation>Correcting the data</translation>
    </message>
    <message>
        <source>Diminta orangnya sendiri</source>
        <translation>Asked by the person</translation>
    </message>
    <message>
        <source>Pengawasan</source>
        <translation>Oversight</translation>
    </message>
    <message>
        <source>Dicatat atas nama Anda. Tertutup lagi sesudah 60 detik.</source>
        <translation>Recorded under your name. Covered again after 60 seconds.</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Dicatat atas nama Anda.</source>
        <translation>Recorded under your name.</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>QuickIssuePage</name>
    <message>
        <source>Prioritas (lansia, difabel, ibu hamil, membawa balita)</source>
        <translation>Priority (elderly, disabled, pregnant, with a small child)</translation>
    </message>
    <message>
        <source>Cetak slip</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>Beri nomor</source>
        <translation>Give a number</translation>
    </message>
    <message>
        <source>Cetak salinan</source>
        <translation>Print a copy</translation>
    </message>
    <message>
        <source>Beri nomor untuk layanan yang dipilih</source>
        <translation>Give a number for the chosen service</translation>
    </message>
    <message>
        <source>Pilih layanannya dahulu.</source>
        <translation>Choose the service first.</translation>
    </message>
    <message>
        <source>{time} · {ahead} orang di depan</source>
        <translation>{time} · {ahead} people ahead</translation>
    </message>
    <message>
        <source>Umum</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Printer belum siap; slip dicetak begitu printer menyala.</source>
        <translation>The printer is not ready; the slip is printed as soon as it is on.</translation>
    </message>
    <message>
        <source>Printer {name} siap.</source>
        <translation>Printer {name} is ready.</translation>
    </message>
    <message>
        <source>Nomor baru</source>
        <translation>New number</translation>
    </message>
    <message>
        <source>Bila kiosk mati atau pengunjung tidak dapat memakainya.</source>
        <translation>When the kiosk is down or the visitor cannot use it.</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source> · belum ada petugas di loket</source>
        <translation> · no officer at a counter yet</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Errand</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Daftar tombol (F1)</source>
        <translation>Keys (F1)</translation>
    </message>
    <message>
        <source>Petugas: {name}</source>
        <translation>Officer: {name}</translation>
    </message>
    <message>
        <source>tanpa loket</source>
        <translation>no counter</translation>
    </message>
    <message>
        <source>Pindah loket…</source>
        <translation>Change counter…</translation>
    </message>
    <message>
        <source>Jeda loket…</source>
        <translation>Pause counter…</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Ganti kata sandi…</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>Tampilan terang</source>
        <translation>Light look</translation>
    </message>
    <message>
        <source>Tampilan gelap</source>
        <translation>Dark look</translation>
    </message>
    <message>
        <source>Akhiri latihan</source>
        <translation>End practice</translation>
    </message>
    <message>
        <source>Latihan dengan rumah coba</source>
        <translation>Practise in a scratch house</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Isian terbuka…</source>
        <translation>Open drafts…</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan lain</source>
        <translation>Another reason</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Laporan refleksi</source>
        <translation>Reflection report</translation>
    </message>
    <message>
        <source>Susun ulang dari angka</source>
        <translation>Draft again from the figures</translation>
    </message>
    <message>
        <source>Simpan versi</source>
        <translation>Keep version</translation>
    </message>
    <message>
        <source>Tandatangani</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Belum ada versi. Temuan di bawah disusun dari angka.</source>
        <translation>No version yet. The findings below are drafted from the figures.</translation>
    </message>
    <message>
        <source>Versi {number}, ditandatangani {who}, {when}.</source>
        <translation>Version {number}, signed by {who}, {when}.</translation>
    </message>
    <message>
        <source>Versi {number} oleh {who}, {when}. Yang diterbitkan tetap versi {signed}.</source>
        <translation>Version {number} by {who}, {when}. Published is still version {signed}.</translation>
    </message>
    <message>
        <source>Versi {number} oleh {who}, {when}: konsep.</source>
        <translation>Version {number} by {who}, {when}: draft.</translation>
    </message>
    <message>
        <source>Dihitung ulang sekarang: semua angka sama.</source>
        <translation>Counted again now: every figure is the same.</translation>
    </message>
    <message>
        <source>Dihitung ulang sekarang; yang terbit tidak berubah:</source>
        <translation>Counted again now; what was published does not change:</translation>
    </message>
    <message>
        <source>Versi {number} tersimpan.</source>
        <translation>Version {number} kept.</translation>
    </message>
    <message>
        <source>Versi {number} ditandatangani; angkanya disimpan.</source>
        <translation>Version {number} signed; its figures are kept.</translation>
    </message>
    <message>
        <source>Simpan berkas…</source>
        <translation>Save files…</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tambah temuan</source>
        <translation>Add a finding</translation>
    </message>
    <message>
        <source>Temuan {number}</source>
        <translation>Finding {number}</translation>
    </message>
    <message>
        <source>Penjelasan temuan {number}</source>
        <translation>Explanation of finding {number}</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>konsep</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>terverifikasi</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>terdisposisi</source>
        <translation>sent on</translation>
    </message>
    <message>
        <source>diproses</source>
        <translation>in process</translation>
    </message>
    <message>
        <source>ditunda</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>bukan wewenang</source>
        <translation>not ours</translation>
    </message>
    <message>
        <source>diarsipkan</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Pengaduan berkadar pengawasan</source>
        <translation>Complaint for supervision</translation>
    </message>
    <message>
        <source>Aspirasi</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Permintaan informasi</source>
        <translation>Request for information</translation>
    </message>
    <message>
        <source>Diverifikasi</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Jawaban pertama</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Jawaban OPD</source>
        <translation>The agency&apos;s answer</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Keterangan pelapor</source>
        <translation>The reporter&apos;s reply</translation>
    </message>
    <message>
        <source>Jawaban keberatan</source>
        <translation>Answer to the objection</translation>
    </message>
    <message>
        <source>{amount} jam</source>
        <translation>{amount} hours</translation>
    </message>
    <message>
        <source>{amount} jam layanan</source>
        <translation>{amount} service hours</translation>
    </message>
    <message>
        <source>{amount} hari</source>
        <translation>{amount} days</translation>
    </message>
    <message>
        <source>{amount} hari kerja</source>
        <translation>{amount} working days</translation>
    </message>
    <message>
        <source>Menunggu kita</source>
        <translation>Waiting for us</translation>
    </message>
    <message>
        <source>Menunggu OPD</source>
        <translation>Waiting for the agency</translation>
    </message>
    <message>
        <source>Menunggu pelapor</source>
        <translation>Waiting for the reporter</translation>
    </message>
    <message>
        <source>Menunggu pihak luar</source>
        <translation>Waiting for others</translation>
    </message>
    <message>
        <source>tepat waktu</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>tepat waktu setelah perpanjangan</source>
        <translation>on time after an extension</translation>
    </message>
    <message>
        <source>terlambat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Biasa</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Segera</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Sangat segera</source>
        <translation>Very urgent</translation>
    </message>
    <message>
        <source>Rahasia</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Terselesaikan</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>Sebagian</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Tidak dapat dipenuhi</source>
        <translation>Cannot be met</translation>
    </message>
    <message>
        <source>Sudah terjawab</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Diteruskan ke instansi lain</source>
        <translation>Passed on to another office</translation>
    </message>
    <message>
        <source>Bukan wewenang</source>
        <translation>Not our authority</translation>
    </message>
    <message>
        <source>Dicabut pelapor</source>
        <translation>Withdrawn by the reporter</translation>
    </message>
    <message>
        <source>Duplikat</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Data tidak dilengkapi</source>
        <translation>Never completed</translation>
    </message>
    <message>
        <source>Tidak layak</source>
        <translation>Unfit</translation>
    </message>
    <message>
        <source>Diteruskan</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Diakomodasi</source>
        <translation>Taken up</translation>
    </message>
    <message>
        <source>Belum dapat</source>
        <translation>Not yet possible</translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation>Exists already</translation>
    </message>
    <message>
        <source>Dicatat</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Dijawab di tempat</source>
        <translation>Answered at once</translation>
    </message>
    <message>
        <source>Didisposisikan</source>
        <translation>Sent to an agency</translation>
    </message>
    <message>
        <source>Ditangani sendiri</source>
        <translation>Handled by the house</translation>
    </message>
    <message>
        <source>Diterima OPD</source>
        <translation>Accepted by the agency</translation>
    </message>
    <message>
        <source>Dikembalikan semua OPD</source>
        <translation>Returned by all agencies</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Dilanjutkan</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Diarsipkan</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Dicabut</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Ditandai duplikat</source>
        <translation>Marked as duplicate</translation>
    </message>
    <message>
        <source>Dibuka kembali</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Dikoreksi</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Jawaban kepada pelapor</source>
        <translation>Answer to the reporter</translation>
    </message>
    <message>
        <source>Ditanggapi pelapor</source>
        <translation>Reply by the reporter</translation>
    </message>
    <message>
        <source>Klasifikasi diubah</source>
        <translation>Class changed</translation>
    </message>
    <message>
        <source>Kabar disposisi</source>
        <translation>News of a disposition</translation>
    </message>
    <message>
        <source>Tenggat diperpanjang</source>
        <translation>Deadline extended</translation>
    </message>
    <message>
        <source>Keberatan</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Isian diubah</source>
        <translation>Fields changed</translation>
    </message>
    <message>
        <source>Data pelapor dibuka</source>
        <translation>Reporter&apos;s data shown</translation>
    </message>
    <message>
        <source>Ditautkan</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Pertukaran LAPOR!</source>
        <translation>LAPOR! exchange</translation>
    </message>
    <message>
        <source>berubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>sama</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>tidak dikenal</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>rancu</source>
        <translation>ambiguous</translation>
    </message>
    <message>
        <source>rusak</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>dipindahkan</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>sudah ada di register</source>
        <translation>already in the register</translation>
    </message>
    <message>
        <source>hanya data orang, tanpa laporan</source>
        <translation>a person only, no report</translation>
    </message>
    <message>
        <source>laporan tanpa isi</source>
        <translation>a report without words</translation>
    </message>
    <message>
        <source>terkunci: kuncinya tidak ada di komputer ini</source>
        <translation>locked: its key is not on this computer</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>nomor telepon</source>
        <translation>telephone number</translation>
    </message>
    <message>
        <source>nama pelapor</source>
        <translation>reporter&apos;s name</translation>
    </message>
    <message>
        <source>[NIK ditutup]</source>
        <translation>[NIK covered]</translation>
    </message>
    <message>
        <source>[telepon ditutup]</source>
        <translation>[telephone covered]</translation>
    </message>
    <message>
        <source>[nama ditutup]</source>
        <translation>[name covered]</translation>
    </message>
    <message>
        <source>kata lain</source>
        <translation>other words</translation>
    </message>
    <message>
        <source>[ditutup]</source>
        <translation>[covered]</translation>
    </message>
    <message>
        <source>Terjawab</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Terjawab sebagian</source>
        <translation>Partly answered</translation>
    </message>
    <message>
        <source>Belum terjawab</source>
        <translation>Not answered</translation>
    </message>
</context>
<context>
    <name>RegisterDelegate</name>
    <message>
        <source>Belum ditentukan</source>
        <translation>Not decided yet</translation>
    </message>
</context>
<context>
    <name>RegisterFilters</name>
    <message>
        <source>Cari nomor atau kata</source>
        <translation>Search number or words</translation>
    </message>
    <message>
        <source>Klasifikasi</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>RegisterFinder</name>
    <message>
        <source>Membuka aduan tertutup…</source>
        <translation>Opening sealed complaints…</translation>
    </message>
    <message>
        <source>Aduan tertutup: {count} cocok</source>
        <translation>Sealed complaints: {count} match</translation>
    </message>
    <message>
        <source>Enter: cari pelapornya</source>
        <translation>Enter: find the reporter</translation>
    </message>
    <message>
        <source>masih ada lagi; tambah katanya</source>
        <translation>there are more; add a word</translation>
    </message>
    <message>
        <source>Enter: cari juga di aduan tertutup</source>
        <translation>Enter: search sealed complaints too</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Isi dulu: {fields}.</source>
        <translation>Fill in first: {fields}.</translation>
    </message>
    <message>
        <source>{number}: {act} tercatat.</source>
        <translation>{number}: {act} recorded.</translation>
    </message>
    <message>
        <source>Sementara ini aduan diubah. Ketikan Anda tetap di bawah; baca dulu, lalu simpan lagi atau batalkan.</source>
        <translation>The complaint was changed meanwhile. What you typed is still below; read first, then save again or cancel.</translation>
    </message>
    <message>
        <source>Tindakan ini tidak dapat dilakukan lagi.</source>
        <translation>This can no longer be done.</translation>
    </message>
    <message>
        <source>Langsung</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Disampaikan lewat</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Verifikasi</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Tangani sendiri</source>
        <translation>Handle here</translation>
    </message>
    <message>
        <source>Unit atau petugas yang menangani</source>
        <translation>Unit or officer in charge</translation>
    </message>
    <message>
        <source>Tunda</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Ubah klasifikasi</source>
        <translation>Change class</translation>
    </message>
    <message>
        <source>Perpanjang tenggat</source>
        <translation>Extend deadline</translation>
    </message>
    <message>
        <source>Bukan wewenang</source>
        <translation>Not our authority</translation>
    </message>
    <message>
        <source>Instansi yang berwenang</source>
        <translation>Competent body</translation>
    </message>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Buka kembali</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Diminta oleh</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Catat keberatan</source>
        <translation>Note objection</translation>
    </message>
    <message>
        <source>Isi keberatan pelapor</source>
        <translation>The reporter&apos;s objection</translation>
    </message>
    <message>
        <source>Koreksi langkah terakhir</source>
        <translation>Correct the last step</translation>
    </message>
    <message>
        <source>Berkadar pengawasan (hanya penyelia membaca isinya)</source>
        <translation>Supervision case (only supervisors read it)</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Apa yang kurang</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Diminta lewat</source>
        <translation>Asked by way of</translation>
    </message>
    <message>
        <source>Ditunggu sampai</source>
        <translation>Awaited until</translation>
    </message>
    <message>
        <source>Klasifikasi</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Tanggal baru</source>
        <translation>New date</translation>
    </message>
    <message>
        <source>Jawab pelapor</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Catat kabar</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Disposisi</source>
        <translation>Ask agency</translation>
    </message>
    <message>
        <source>Selesaikan</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Selesaikan di tempat</source>
        <translation>Close at once</translation>
    </message>
    <message>
        <source>Dicabut pelapor</source>
        <translation>Withdrawn by the reporter</translation>
    </message>
    <message>
        <source>Dicabut oleh</source>
        <translation>Withdrawn by</translation>
    </message>
    <message>
        <source>Duplikat</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Nomor aduan yang asli</source>
        <translation>Number of the original</translation>
    </message>
    <message>
        <source>Kirim</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Dikirim lewat</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Diterima oleh</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Dijawab</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Jawaban OPD</source>
        <translation>The agency&apos;s answer</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Kurir</source>
        <translation>Courier</translation>
    </message>
    <message>
        <source>SP4N-LAPOR!</source>
        <translation>SP4N-LAPOR!</translation>
    </message>
    <message>
        <source>Lisan</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>Pesan untuk pelapor</source>
        <translation>Message to the reporter</translation>
    </message>
    <message>
        <source>Jawaban {agency}</source>
        <translation>Answer of {agency}</translation>
    </message>
    <message>
        <source>Tanggapan pelapor</source>
        <translation>Reply of the reporter</translation>
    </message>
    <message>
        <source>Catatan rumah</source>
        <translation>Note of the house</translation>
    </message>
    <message>
        <source>Kabar apa</source>
        <translation>What news</translation>
    </message>
    <message>
        <source>Isi kabar</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Datang lewat</source>
        <translation>Came by</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Sifat</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Dengan hormat harap</source>
        <translation>Please</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Sisanya, dan kapan</source>
        <translation>What remains, and when</translation>
    </message>
    <message>
        <source>Dokumen perencanaan</source>
        <translation>Planning document</translation>
    </message>
    <message>
        <source>Pilih sebuah aduan</source>
        <translation>Choose a complaint</translation>
    </message>
    <message>
        <source>Cerita dan perjalanannya tampil di sini.</source>
        <translation>Its account and story show here.</translation>
    </message>
    <message>
        <source>Diubah {name}, {time} · muat lagi</source>
        <translation>Changed by {name}, {time} · load again</translation>
    </message>
    <message>
        <source>Isi aduan ini hanya untuk penyelia. Pembukaan dicatat.</source>
        <translation>Only supervisors may read this complaint. Opening it is recorded.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Cerita pelapor</source>
        <translation>The reporter&apos;s account</translation>
    </message>
    <message>
        <source>Perjalanan</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Belum dikirim</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Terkirim</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Surat {number}</source>
        <translation>Letter {number}</translation>
    </message>
    <message>
        <source>diterima</source>
        <translation>received</translation>
    </message>
    <message>
        <source>hari kerja ke-{number}</source>
        <translation>working day {number}</translation>
    </message>
    <message>
        <source>dihitung</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>jam berhenti</source>
        <translation>clock stands</translation>
    </message>
    <message>
        <source>libur</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>Kenapa tanggal ini?</source>
        <translation>Why this date?</translation>
    </message>
    <message>
        <source>Jatuh tempo {day}</source>
        <translation>Due {day}</translation>
    </message>
    <message>
        <source>Cuti bersama tahun itu belum dimasukkan; tanggal dapat bergeser.</source>
        <translation>The shared leave of that year is not entered yet; the date may move.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Isi hanya untuk penyelia</source>
        <translation>For supervisors only</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Pilih aduan</source>
        <translation>Choose a complaint</translation>
    </message>
    <message>
        <source>Lipat atau buka kelompok</source>
        <translation>Fold or unfold a group</translation>
    </message>
    <message>
        <source>Verifikasi, lalu disposisi</source>
        <translation>Verify, then ask an agency</translation>
    </message>
    <message>
        <source>Tunda atau lanjutkan</source>
        <translation>Set aside or resume</translation>
    </message>
    <message>
        <source>Selesaikan atau buka kembali</source>
        <translation>Close or reopen</translation>
    </message>
    <message>
        <source>Tampilkan data pelapor</source>
        <translation>Show the reporter&apos;s data</translation>
    </message>
    <message>
        <source>Cari nomor atau kata</source>
        <translation>Search number or words</translation>
    </message>
    <message>
        <source>Pilih daftar</source>
        <translation>Choose a list</translation>
    </message>
    <message>
        <source>Tindakan lain dan surat</source>
        <translation>Other acts and letters</translation>
    </message>
    <message>
        <source>Catat aduan</source>
        <translation>Take in a complaint</translation>
    </message>
    <message>
        <source>{count} aduan</source>
        <translation>{count} complaints</translation>
    </message>
    <message>
        <source>Tidak ada yang lewat tenggat</source>
        <translation>Nothing is overdue</translation>
    </message>
    <message>
        <source>Tidak ada aduan di daftar ini</source>
        <translation>No complaint in this list</translation>
    </message>
    <message>
        <source>Cetak slip tanda terima</source>
        <translation>Print receipt slip</translation>
    </message>
    <message>
        <source>Tanda terima (A4)</source>
        <translation>Receipt (A4)</translation>
    </message>
    <message>
        <source>Lembar disposisi</source>
        <translation>Disposition sheet</translation>
    </message>
    <message>
        <source>Surat tanggapan</source>
        <translation>Letter: answer</translation>
    </message>
    <message>
        <source>Surat pengingat</source>
        <translation>Letter: reminder</translation>
    </message>
    <message>
        <source>Surat perpanjangan</source>
        <translation>Letter: extension</translation>
    </message>
    <message>
        <source>Surat bukan wewenang</source>
        <translation>Letter: not our authority</translation>
    </message>
    <message>
        <source>Slip {number} dikirim ke printer.</source>
        <translation>Slip {number} sent to the printer.</translation>
    </message>
    <message>
        <source>Kepada</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Isi surat</source>
        <translation>Text of the letter</translation>
    </message>
    <message>
        <source>Berkas {name} siap.</source>
        <translation>File {name} is ready.</translation>
    </message>
    <message>
        <source>Pelapor</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Data pelapor tidak dapat dibuka.</source>
        <translation>The reporter&apos;s data cannot be opened.</translation>
    </message>
    <message>
        <source>tanpa nama</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>Sembunyikan</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Tertutup lagi sesudah 60 detik.</source>
        <translation>Hidden again after 60 seconds.</translation>
    </message>
    <message>
        <source>Alasan diminta; setiap pembukaan dicatat.</source>
        <translation>A reason is asked; every look is recorded.</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Anonim {anonymous} · Rahasia {secret}</source>
        <translation>Anonymous {anonymous} · Secret {secret}</translation>
    </message>
    <message>
        <source>Tampilkan data pelapor?</source>
        <translation>Show the reporter&apos;s data?</translation>
    </message>
    <message>
        <source>jawaban sampai {day}</source>
        <translation>answer by {day}</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Particulars</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kejadian</source>
        <translation>Happened</translation>
    </message>
    <message>
        <source>Harapan</source>
        <translation>Hope</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Dicatat</source>
        <translation>Taken in by</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Duplikat dari</source>
        <translation>Duplicate of</translation>
    </message>
    <message>
        <source>Tenggat: {step}</source>
        <translation>Deadline: {step}</translation>
    </message>
    <message>
        <source>lewat {how}</source>
        <translation>by {how}</translation>
    </message>
    <message>
        <source>Lewat {days} hari kerja</source>
        <translation>{days} working days late</translation>
    </message>
    <message>
        <source>Lewat hari ini</source>
        <translation>Late today</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Berhenti</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Besok</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>{days} hari kerja lagi</source>
        <translation>{days} working days left</translation>
    </message>
    <message>
        <source>Lewat tenggat</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Tiga hari kerja lagi</source>
        <translation>Three working days</translation>
    </message>
    <message>
        <source>Nanti</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Semua terbuka</source>
        <translation>All open</translation>
    </message>
    <message>
        <source>Baru masuk</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Jawaban OPD masuk</source>
        <translation>Agency answered</translation>
    </message>
    <message>
        <source>Menunggu OPD</source>
        <translation>Awaiting agency</translation>
    </message>
    <message>
        <source>Menunggu pelapor</source>
        <translation>Awaiting reporter</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Diarsipkan</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Perkara yang sama</source>
        <translation>The same matter</translation>
    </message>
    <message>
        <source>Tracking ID LAPOR!</source>
        <translation>LAPOR! Tracking ID</translation>
    </message>
    <message>
        <source>Tracking ID dari LAPOR!</source>
        <translation>Tracking ID from LAPOR!</translation>
    </message>
    <message>
        <source>LAPOR!</source>
        <translation>LAPOR!</translation>
    </message>
    <message>
        <source>Status LAPOR!</source>
        <translation>Status in LAPOR!</translation>
    </message>
    <message>
        <source>PIN baru untuk pelapor</source>
        <translation>New PIN for the reporter</translation>
    </message>
    <message>
        <source>{count} lampiran ditambahkan</source>
        <translation>{count} attachments added</translation>
    </message>
    <message>
        <source>Lampiran dihapus</source>
        <translation>Attachment erased</translation>
    </message>
    <message>
        <source>Lampirkan berkas</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Berita acara penyelesaian</source>
        <translation>Minutes of settlement</translation>
    </message>
    <message>
        <source>Nomor surat rusak</source>
        <translation>Spoilt letter number</translation>
    </message>
    <message>
        <source>Formulir kosong (A4)</source>
        <translation>Blank form (A4)</translation>
    </message>
    <message>
        <source>Buku register bulan ini</source>
        <translation>Register book of this month</translation>
    </message>
    <message>
        <source>Pihak kedua</source>
        <translation>Second party</translation>
    </message>
    <message>
        <source>Sebagai</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Kesimpulan, satu tiap baris</source>
        <translation>Conclusions, one a line</translation>
    </message>
    <message>
        <source>Saksi</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>Mengapa rusak</source>
        <translation>Why it is spoilt</translation>
    </message>
    <message>
        <source>Dibuka juga oleh {names}</source>
        <translation>Also open with {names}</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Tepat waktu</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Jawab sekaligus aduan yang sama; yang masih di OPD atau ditunda tetap terbuka</source>
        <translation>Answer those on the same matter too; what is with an agency or on hold stays open</translation>
    </message>
    <message>
        <source>Ikut ditutup: {numbers}.</source>
        <translation>Closed with it: {numbers}.</translation>
    </message>
    <message>
        <source>Ikut dijawab: {numbers}.</source>
        <translation>Answered with it: {numbers}.</translation>
    </message>
    <message>
        <source>{what} · bersama {number}</source>
        <translation>{what} · together with {number}</translation>
    </message>
    <message>
        <source>Kata dalam cerita ditutup</source>
        <translation>Words in the story covered</translation>
    </message>
    <message>
        <source>{number} dilepas dari perkara yang sama</source>
        <translation>{number} taken out of the same matter</translation>
    </message>
    <message>
        <source>Dicatat · sama dengan {number}</source>
        <translation>Taken down · same matter as {number}</translation>
    </message>
    <message>
        <source>Ditautkan dengan {number}</source>
        <translation>Tied to {number}</translation>
    </message>
    <message>
        <source>Tautkan aduan yang sama</source>
        <translation>Tie to a report on the same matter</translation>
    </message>
    <message>
        <source>Nomor aduan yang sama</source>
        <translation>Number of the report on the same matter</translation>
    </message>
    <message>
        <source>Lepaskan tautan</source>
        <translation>Take out of the same matter</translation>
    </message>
    <message>
        <source>Tutupi kata dalam cerita</source>
        <translation>Cover words in the story</translation>
    </message>
    <message>
        <source>Nama pelapor, di mana pun tertulis</source>
        <translation>The reporter&apos;s name, wherever it stands</translation>
    </message>
    <message>
        <source>Kata lain persis seperti tertulis, satu tiap baris</source>
        <translation>Other words exactly as written, one per line</translation>
    </message>
    <message>
        <source>Yang ditutup</source>
        <translation>What is covered</translation>
    </message>
    <message>
        <source>Catat kepuasan pelapor</source>
        <translation>Note if the reporter is satisfied</translation>
    </message>
    <message>
        <source>Apakah aduannya terjawab, menurut pelapor?</source>
        <translation>Does the reporter find the report answered?</translation>
    </message>
    <message>
        <source>Ditanyakan lewat</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Susunan surat</source>
        <translation>The letter&apos;s parts</translation>
    </message>
    <message>
        <source>Tembusan, satu tiap baris</source>
        <translation>Copies to, one per line</translation>
    </message>
</context>
<context>
    <name>RegisterReminders</name>
    <message>
        <source>{count} tenggat aduan perlu dilihat. {first}</source>
        <translation>{count} deadlines of complaints want a look. {first}</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>{agency} belum menjawab {number}; batas {day}.</source>
        <translation>{agency} has not answered {number} yet; due {day}.</translation>
    </message>
    <message>
        <source>{number}: {step} sudah lewat, {day}.</source>
        <translation>{number}: {step} is overdue since {day}.</translation>
    </message>
    <message>
        <source>{number}: {step} paling lambat {day}.</source>
        <translation>{number}: {step} is due {day}.</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Daftar aduan</source>
        <translation>List of complaints</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Masih melayani {number}? Sudah {minutes} menit.</source>
        <translation>Still serving {number}? It has been {minutes} minutes.</translation>
    </message>
    <message>
        <source>Ya, masih</source>
        <translation>Yes, still</translation>
    </message>
    <message>
        <source>{number} tidak hadir {count} panggilan lalu. Beri kesempatan lagi?</source>
        <translation>{number} missed the call {count} calls ago. Give another chance?</translation>
    </message>
    <message>
        <source>Antrekan lagi</source>
        <translation>Back into line</translation>
    </message>
    <message>
        <source>{count} slip menunggu printer {printer}.</source>
        <translation>{count} slips are waiting for the printer {printer}.</translation>
    </message>
    <message>
        <source>Cetak di meja</source>
        <translation>Print at the desk</translation>
    </message>
    <message>
        <source>Tercatat: Anda membantu di {kiosk}.</source>
        <translation>Noted: you are helping at {kiosk}.</translation>
    </message>
    <message>
        <source>{number} tanpa petugas</source>
        <translation>{number} without an officer</translation>
    </message>
    <message>
        <source>Putuskan</source>
        <translation>Decide</translation>
    </message>
</context>
<context>
    <name>ResultForm</name>
    <message>
        <source>Simpan &amp; selesai</source>
        <translation>Save &amp; finish</translation>
    </message>
    <message>
        <source>Simpan &amp; panggil</source>
        <translation>Save &amp; call</translation>
    </message>
    <message>
        <source>Pilih hasil layanan dahulu.</source>
        <translation>Choose the outcome first.</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Belum ada kunjungan yang dapat dibandingkan pada hari-hari ini.</source>
        <translation>No visits to compare on these days yet.</translation>
    </message>
    <message>
        <source>{count} kunjungan dibandingkan; {left} tidak (tidak dipanggil, ditunda, atau dari kertas). </source>
        <translation>{count} visits compared; {left} not (not called, set aside, or from paper). </translation>
    </message>
    <message>
        <source>dipanggil dalam waktu yang dikatakan kepada mereka (tujuan: 80 %)</source>
        <translation>called within the time they were told (goal: 80 %)</translation>
    </message>
    <message>
        <source>selisih rata-rata antara perkiraan dan tunggu sebenarnya</source>
        <translation>mean difference between the estimate and the real wait</translation>
    </message>
    <message>
        <source>selisih itu bila hanya menyebut berapa lama orang terdepan sudah menunggu</source>
        <translation>that difference had we only said how long the first in line had waited</translation>
    </message>
    <message>
        <source>jarak antara batas bawah dan atas perkiraan, rata-rata</source>
        <translation>mean distance between the estimate&apos;s lower and upper end</translation>
    </message>
    <message>
        <source>Seberapa tepat perkiraan tunggu</source>
        <translation>How good the estimates of the wait were</translation>
    </message>
    <message>
        <source>Perkiraan ini lebih dekat dengan kenyataan daripada sekadar menyebut berapa lama orang terdepan sudah menunggu.</source>
        <translation>These estimates are nearer to the truth than just saying how long the first in line has waited.</translation>
    </message>
    <message>
        <source>Perkiraan ini belum lebih dekat dengan kenyataan daripada sekadar menyebut berapa lama orang terdepan sudah menunggu; periksa lama layanan biasanya di Pengaturan.</source>
        <translation>These estimates are not yet nearer to the truth than just saying how long the first in line has waited; check the services&apos; usual length in Settings.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Kata sandi baru harus berbeda dari yang lama.</source>
        <translation>The new password must differ from the old one.</translation>
    </message>
    <message>
        <source>PIN terdiri dari 6 angka.</source>
        <translation>A PIN is six digits.</translation>
    </message>
    <message>
        <source>PIN terlalu mudah ditebak.</source>
        <translation>This PIN is too easy to guess.</translation>
    </message>
    <message>
        <source>Jam ambil, jam mulai, dan jam selesai harus berurutan.</source>
        <translation>The times taken, begun and ended must follow one another.</translation>
    </message>
    <message>
        <source>Jam itu belum tiba. Periksa jam pada kertas.</source>
        <translation>That time has not come yet. Check the time on the paper.</translation>
    </message>
    <message>
        <source>Semua jam harus pada hari yang sama.</source>
        <translation>All times must be on the same day.</translation>
    </message>
    <message>
        <source>Hanya nomor hari ini yang masih dapat menunggu.</source>
        <translation>Only today&apos;s numbers can still be waiting.</translation>
    </message>
    <message>
        <source>{name} terlalu pucat; di kertas tidak akan terlihat. Pakai logo gelap.</source>
        <translation>{name} is too pale; it would not show on paper. Use a dark logo.</translation>
    </message>
    <message>
        <source>Logo tidak dapat disimpan: {detail}.</source>
        <translation>The logo cannot be saved: {detail}.</translation>
    </message>
    <message>
        <source>{name} terlalu besar; paling banyak 10 MB.</source>
        <translation>{name} is too big; at most 10 MB.</translation>
    </message>
    <message>
        <source>{name} tidak dapat dibuka: {detail}.</source>
        <translation>{name} cannot be opened: {detail}.</translation>
    </message>
    <message>
        <source>{name} bukan gambar PNG atau JPEG yang utuh.</source>
        <translation>{name} is not an intact PNG or JPEG picture.</translation>
    </message>
    <message>
        <source>Basis data rumah tidak dapat dibaca. Hubungi teknisi.</source>
        <translation>The house&apos;s database cannot be read. Call the technician.</translation>
    </message>
    <message>
        <source>Basis data hanya dapat dibaca. Periksa izin berkas dan folder rumah.</source>
        <translation>The database is read-only. Check the permissions of the house&apos;s files and folder.</translation>
    </message>
    <message>
        <source>Ruang penyimpanan penuh. Kosongkan ruang; nomor yang sudah terbit tetap aman.</source>
        <translation>The disk is full. Free some space; numbers already given are safe.</translation>
    </message>
    <message>
        <source>Basis data dibuat oleh Sapa versi lebih baru. Perbarui Sapa di komputer ini; data tidak diubah.</source>
        <translation>The database was made by a newer version of Sapa. Update Sapa on this computer; no data was changed.</translation>
    </message>
    <message>
        <source>Basis data belum dimutakhirkan ke versi ini. Jalankan Sapa sekali lagi.</source>
        <translation>The database is not yet upgraded to this version. Start Sapa once more.</translation>
    </message>
    <message>
        <source>Nomor {number} sudah dipanggil {calls} kali. Catat tidak hadir (F4).</source>
        <translation>{number} was called {calls} times already. Mark it as a no-show (F4).</translation>
    </message>
    <message>
        <source>Nomor ini tidak sedang di loket Anda.</source>
        <translation>This number is not at your counter.</translation>
    </message>
    <message>
        <source>Nomor ini sedang di loket {counter}, bukan di loket Anda.</source>
        <translation>This number is at counter {counter}, not at yours.</translation>
    </message>
    <message>
        <source>Belum ada tindakan yang dapat diurungkan.</source>
        <translation>There is nothing to undo yet.</translation>
    </message>
    <message>
        <source>Selesaikan dahulu nomor {number} sebelum memanggil yang berikutnya.</source>
        <translation>Finish with {number} before calling the next.</translation>
    </message>
    <message>
        <source>{counter} sedang dipakai {officer}. Pilih loket lain, atau ambil alih bila petugas itu sudah pergi.</source>
        <translation>{counter} is used by {officer}. Choose another, or take it over if that officer has left.</translation>
    </message>
    <message>
        <source>Loket ini sudah ditutup atau diambil alih. Pilih loket lagi.</source>
        <translation>This counter was closed or taken over. Choose a counter again.</translation>
    </message>
    <message>
        <source>Nomor {number} sudah berubah di tempat lain; tindakan ini tidak dapat dilakukan lagi. Daftar sudah diperbarui.</source>
        <translation>{number} was changed elsewhere; this act is no longer possible. The list is up to date again.</translation>
    </message>
    <message>
        <source>Nomor {number} sudah diubah di tempat lain.</source>
        <translation>{number} was changed elsewhere.</translation>
    </message>
    <message>
        <source>Tindakan terakhir pada nomor {number} tidak dapat diurungkan.</source>
        <translation>The last action on {number} cannot be undone.</translation>
    </message>
    <message>
        <source>Nomor {number} tidak ditemukan.</source>
        <translation>{number} was not found.</translation>
    </message>
    <message>
        <source>Nomor antrean tidak diberikan di luar jam pelayanan.</source>
        <translation>Queue numbers are not given outside service hours.</translation>
    </message>
    <message>
        <source>Kuota {service} untuk hari ini sudah habis.</source>
        <translation>Today&apos;s quota for {service} is used up.</translation>
    </message>
    <message>
        <source>{service} sedang tidak menerima nomor baru.</source>
        <translation>{service} takes no new numbers at the moment.</translation>
    </message>
    <message>
        <source>Nomor tidak dapat diberikan sekarang.</source>
        <translation>No number can be given now.</translation>
    </message>
    <message>
        <source>Nomor {number} sudah ada pada hari itu. Periksa angkanya.</source>
        <translation>{number} exists already on that day. Check the number.</translation>
    </message>
    <message>
        <source>Loket harus melayani sedikitnya satu layanan.</source>
        <translation>A counter must serve at least one service.</translation>
    </message>
    <message>
        <source>Panggilan dari {kiosk} sudah dijawab {officer}.</source>
        <translation>{officer} already answered the call from {kiosk}.</translation>
    </message>
    <message>
        <source>{kiosk} tidak sedang memanggil petugas.</source>
        <translation>{kiosk} is not calling for an officer.</translation>
    </message>
    <message>
        <source>{name} baru saja mengubah bagian yang sama. Perubahan Anda belum disimpan; muat ulang, lalu ulangi.</source>
        <translation>{name} has just changed the same place. Your changes are not saved; reload, then do them again.</translation>
    </message>
    <message>
        <source>Administrator lain</source>
        <translation>Another administrator</translation>
    </message>
    <message>
        <source>Isian belum benar.</source>
        <translation>Something is not right yet.</translation>
    </message>
    <message>
        <source>Layanan {what} masih dipakai ({count}). Selesaikan atau alihkan dahulu, lalu hapus.</source>
        <translation>Service {what} is still in use ({count}). Finish or transfer first, then remove.</translation>
    </message>
    <message>
        <source>{what} masih dipakai ({count}). Selesaikan atau alihkan dahulu, lalu hapus.</source>
        <translation>{what} is still in use ({count}). Finish or move first, then remove.</translation>
    </message>
    <message>
        <source>Pekerjaan cetak itu tidak ada lagi.</source>
        <translation>That print job is gone.</translation>
    </message>
    <message>
        <source>Lembar kerja memuat paling banyak {most} baris. Persempit pencarian, atau pakai CSV.</source>
        <translation>A sheet holds at most {most} rows. Narrow the search, or use CSV.</translation>
    </message>
    <message>
        <source>tidak dapat dibaca ({detail})</source>
        <translation>cannot be read ({detail})</translation>
    </message>
    <message>
        <source>bukan TOML ({detail})</source>
        <translation>is not TOML ({detail})</translation>
    </message>
    <message>
        <source>, baris {line}</source>
        <translation>, line {line}</translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan. Coba lagi {seconds} detik lagi.</source>
        <translation>Too many attempts. Try again in {seconds} seconds.</translation>
    </message>
    <message>
        <source>Nama pengguna atau kata sandi salah.</source>
        <translation>Wrong user name or password.</translation>
    </message>
    <message>
        <source>petugas</source>
        <translation>officer</translation>
    </message>
    <message>
        <source>penyelia</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>Nama akun tidak boleh kosong atau berisi tanda yang tidak terlihat.</source>
        <translation>An account&apos;s name must not be blank or hold marks that cannot be seen.</translation>
    </message>
    <message>
        <source>Nama akun paling panjang {most} huruf, satu katanya {word}.</source>
        <translation>An account’s name has at most {most} letters, one word of it {word}.</translation>
    </message>
    <message>
        <source>Ada administrator lain ({others}); minta dia memberi kata sandi baru di meja: Administrasi, Akun. Bila semuanya lupa, sebutkan akunnya dengan --admin.</source>
        <translation>There is another administrator ({others}); ask for a new password at the desk: Administration, Accounts. If all have forgotten theirs, name the account with --admin.</translation>
    </message>
    <message>
        <source>Tidak ada administrator aktif dengan nama itu.</source>
        <translation>There is no active administrator of that name.</translation>
    </message>
    <message>
        <source>Rumah harus mempunyai sedikitnya satu administrator aktif.</source>
        <translation>A house needs at least one active administrator.</translation>
    </message>
    <message>
        <source>Basis data sedang dipakai program lain terlalu lama. Coba lagi sebentar lagi.</source>
        <translation>Another program holds the database for too long. Try again in a moment.</translation>
    </message>
    <message>
        <source>kunci tidak dikenal</source>
        <translation>unknown key</translation>
    </message>
    <message>
        <source>{path}{line}{key}: {reason}</source>
        <translation>{path}{line}{key}: {reason}</translation>
    </message>
    <message>
        <source>Kertas habis. Pasang gulungan baru.</source>
        <translation>Out of paper. Put in a new roll.</translation>
    </message>
    <message>
        <source>Antrean cetak belum menyelesaikan slip, jadi sisanya ditarik. Periksa apakah kertas sudah keluar.</source>
        <translation>The print queue did not finish the slip, so the rest was withdrawn. See whether it came out.</translation>
    </message>
    <message>
        <source>Antrean cetak membatalkan slip. Periksa apakah kertas sudah keluar, lalu periksa antreannya.</source>
        <translation>The print queue cancelled the slip. See whether it came out, then look at the queue.</translation>
    </message>
    <message>
        <source>Kunci rumah tidak dapat dipakai. Hubungi teknisi.</source>
        <translation>The house&apos;s key cannot be used. Call the technician.</translation>
    </message>
    <message>
        <source>Data pribadi ini terkunci: kuncinya tidak cocok atau datanya diubah dari luar.</source>
        <translation>This personal data is locked: its key does not fit, or the data was changed from outside.</translation>
    </message>
    <message>
        <source>Salinan kunci di kertas salah ketik atau tidak lengkap. Periksa barisnya.</source>
        <translation>The paper copy of the key is mistyped or not complete. Check its lines.</translation>
    </message>
    <message>
        <source>Ditutup otomatis: layanan terlupa.</source>
        <translation>Closed automatically: forgotten service.</translation>
    </message>
    <message>
        <source>Isi cadangan bukan lagi seperti saat dibuat.</source>
        <translation>The copy is no longer as it was made.</translation>
    </message>
    <message>
        <source>Ini cadangan rumah lain.</source>
        <translation>This is a copy of another house.</translation>
    </message>
    <message>
        <source>Berkas laporan tidak dapat dibaca: {why}.</source>
        <translation>The report file cannot be read: {why}.</translation>
    </message>
    <message>
        <source>tidak dikenal</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>bukan JSON dalam UTF-8</source>
        <translation>not JSON in UTF-8</translation>
    </message>
    <message>
        <source>bukan satu objek JSON</source>
        <translation>not one JSON object</translation>
    </message>
    <message>
        <source>harus teks</source>
        <translation>must be text</translation>
    </message>
    <message>
        <source>harus true atau false</source>
        <translation>must be true or false</translation>
    </message>
    <message>
        <source>harus bilangan bulat</source>
        <translation>must be a whole number</translation>
    </message>
    <message>
        <source>harus objek</source>
        <translation>must be an object</translation>
    </message>
    <message>
        <source>harus salah satu dari: {words}</source>
        <translation>must be one of: {words}</translation>
    </message>
    <message>
        <source>harus seperti 2026-11-25T09:41:00+07:00</source>
        <translation>must be like 2026-11-25T09:41:00+07:00</translation>
    </message>
    <message>
        <source>Aduan ini tidak dapat diubah sekarang.</source>
        <translation>This complaint cannot be changed now.</translation>
    </message>
    <message>
        <source>Belum lengkap: {fields}.</source>
        <translation>Not complete yet: {fields}.</translation>
    </message>
    <message>
        <source>Aduan {number} tidak ada di register ini.</source>
        <translation>Complaint {number} is not in this register.</translation>
    </message>
    <message>
        <source>Aduan {number} {state}; tindakan ini tidak dapat dilakukan.</source>
        <translation>Complaint {number} is {state}; this cannot be done.</translation>
    </message>
    <message>
        <source>Tindakan ini memerlukan isian: {fields}.</source>
        <translation>This needs to be filled in: {fields}.</translation>
    </message>
    <message>
        <source>Aduan {number} baru saja diubah petugas lain. Muat lagi.</source>
        <translation>Complaint {number} was just changed by another officer. Load it again.</translation>
    </message>
    <message>
        <source>Masih ada {count} disposisi yang belum dijawab atau dikembalikan.</source>
        <translation>{count} dispositions are still neither answered nor returned.</translation>
    </message>
    <message>
        <source>Koreksi hanya oleh petugas yang sama dalam {minutes} menit. Buka kembali aduannya.</source>
        <translation>Only the same officer can correct it, within {minutes} minutes. Reopen the complaint.</translation>
    </message>
    <message>
        <source>Sudah lebih dari {days} hari sejak ditutup. Catat aduan baru dan tautkan ke yang ini.</source>
        <translation>It was closed more than {days} days ago. Register a new complaint and link it to this one.</translation>
    </message>
    <message>
        <source>Keberatan ditangani petugas lain daripada yang menutup aduan ini.</source>
        <translation>An objection is handled by another officer than the one who closed the complaint.</translation>
    </message>
    <message>
        <source>Keberatan atas penutupan ini sudah pernah dicatat.</source>
        <translation>An objection to this closing was noted before.</translation>
    </message>
    <message>
        <source>Nomor register hari ini sudah habis.</source>
        <translation>The register has no more numbers today.</translation>
    </message>
    <message>
        <source>Baris jejak nomor {seq} diubah, disisipkan, atau dipindahkan.</source>
        <translation>Row {seq} of the trail was changed, inserted or moved.</translation>
    </message>
    <message>
        <source>Baris jejak nomor {seq} hilang.</source>
        <translation>Row {seq} of the trail is missing.</translation>
    </message>
    <message>
        <source>Jejak dipotong: baris nomor {seq} dan sesudahnya hilang.</source>
        <translation>The trail was cut off: row {seq} and those after it are missing.</translation>
    </message>
    <message>
        <source>Baris jejak nomor {seq} ditulis tanpa kunci; isinya tidak terjamin.</source>
        <translation>Row {seq} of the trail was written without a key; nothing vouches for it.</translation>
    </message>
    <message>
        <source>Baris jejak nomor {seq} tidak dapat diperiksa: kuncinya tidak ada di komputer ini.</source>
        <translation>Row {seq} of the trail cannot be checked: its key is not on this computer.</translation>
    </message>
    <message>
        <source>Data {what} diubah dari luar sejak baris jejak nomor {seq}.</source>
        <translation>Data {what} was changed from outside since row {seq} of the trail.</translation>
    </message>
    <message>
        <source>Server basis data tidak terjangkau. Periksa kabel jaringan dan komputer server; program menyambung sendiri begitu server kembali.</source>
        <translation>The database server cannot be reached. Check the network cable and the server; the program reconnects by itself as soon as the server is back.</translation>
    </message>
    <message>
        <source>Basis data itu tidak ada di server. Periksa namanya, atau buat dahulu di server.</source>
        <translation>There is no such database on the server. Check its name, or make it on the server first.</translation>
    </message>
    <message>
        <source>Server basis data menolak komputer ini. Periksa nama, kata sandi, sertifikat, dan izinnya.</source>
        <translation>The database server refuses this computer. Check its name, password, certificate and rights.</translation>
    </message>
    <message>
        <source>Server basis data kehabisan sambungan atau memori. Tutup program yang tidak dipakai.</source>
        <translation>The database server is out of connections or memory. Close programs that are not in use.</translation>
    </message>
    <message>
        <source>Alamat server tidak dapat dibaca. Contoh: postgresql://sapa@10.0.0.2:5432/sapa</source>
        <translation>The server&apos;s address cannot be read. Example: postgresql://sapa@10.0.0.2:5432/sapa</translation>
    </message>
    <message>
        <source>Kata sandi server dapat dibaca orang lain di komputer ini. Batasi izin berkasnya untuk pemiliknya saja (chmod 600).</source>
        <translation>The server&apos;s password can be read by others on this computer. Restrict the file to its owner (chmod 600).</translation>
    </message>
    <message>
        <source>Berkas basis data dipindah atau diganti saat sedang dipakai. Kembalikan berkasnya; Sapa membukanya lagi sendiri.</source>
        <translation>The database file was moved or replaced while in use. Put the file back; Sapa opens it again by itself.</translation>
    </message>
    <message>
        <source>Di {store} sudah ada basis data lain. Tidak ada yang dipindah; pakai tujuan yang kosong.</source>
        <translation>There is another database in {store} already. Nothing was moved; use an empty one.</translation>
    </message>
    <message>
        <source>Baris database di [house] pada {path} tidak ditemukan. Tulis dahulu, lalu ulangi.</source>
        <translation>There is no line “database” under [house] in {path}. Write it first, then try again.</translation>
    </message>
    <message>
        <source>kurung bertingkat terlalu dalam</source>
        <translation>brackets are nested too deeply</translation>
    </message>
    <message>
        <source>Berkas basis data ada, tetapi tidak boleh dibuka. Periksa pemilik dan izin berkas serta folder rumah.</source>
        <translation>The database file is there but may not be opened. Check owner and permissions of the file and of the house&apos;s folder.</translation>
    </message>
    <message>
        <source>Berkas di tempat basis data bukan basis data Sapa dan tidak diubah. Pindahkan berkas itu, lalu kembalikan basis data rumah.</source>
        <translation>The file in the database&apos;s place is no database of Sapa and was not changed. Move it away, then put the house&apos;s database back.</translation>
    </message>
    <message>
        <source>Folder rumah ada di jaringan atau di awan; nomor dapat hilang. Pakai disk komputer ini sendiri.</source>
        <translation>The house&apos;s folder is on a network or in a cloud; numbers can be lost. Use this computer&apos;s own disk.</translation>
    </message>
    <message>
        <source>Berkas di tempat basis data bukan milik rumah ini. Kembalikan berkas yang benar.</source>
        <translation>The file in the database&apos;s place does not belong to this house. Put the right file back.</translation>
    </message>
    <message>
        <source>Disk penuh: {name} tidak tertulis. Kosongkan ruang, lalu ulangi.</source>
        <translation>The disk is full: {name} was not written. Free some room, then try again.</translation>
    </message>
    <message>
        <source>{name} tidak boleh dibuka atau ditulis oleh akun ini. Periksa pemilik dan izinnya.</source>
        <translation>{name} may not be opened or written by this account. Check its owner and permissions.</translation>
    </message>
    <message>
        <source>{name} ada di disk yang hanya dapat dibaca.</source>
        <translation>{name} is on a disk that can only be read.</translation>
    </message>
    <message>
        <source>{name} tidak ada. Periksa nama dan foldernya.</source>
        <translation>{name} does not exist. Check its name and folder.</translation>
    </message>
    <message>
        <source>{name}: sebuah berkas berada di tempat folder. Pindahkan berkas itu.</source>
        <translation>{name}: a file stands where a folder should be. Move that file away.</translation>
    </message>
    <message>
        <source>{name} adalah folder, bukan berkas.</source>
        <translation>{name} is a folder, not a file.</translation>
    </message>
    <message>
        <source>{name} tidak dapat dibaca atau ditulis. Periksa disk dan kabelnya, lalu ulangi.</source>
        <translation>{name} cannot be read or written. Check the disk and its cable, then try again.</translation>
    </message>
    <message>
        <source>Tindakan terakhir pada nomor {number} sudah terlalu lama untuk diurungkan.</source>
        <translation>The last act on number {number} is too long ago to be undone.</translation>
    </message>
    <message>
        <source>Tindakan terakhir Anda, pada nomor {number}, bukan dari loket ini sejak Anda duduk.</source>
        <translation>Your last act, on number {number}, was not made at this counter since you sat down.</translation>
    </message>
    <message>
        <source>verifikator</source>
        <translation>verifier</translation>
    </message>
    <message>
        <source>UPG</source>
        <translation>Gratification unit</translation>
    </message>
    <message>
        <source>teknisi</source>
        <translation>technician</translation>
    </message>
    <message>
        <source>melayani di loket</source>
        <translation>serve at a counter</translation>
    </message>
    <message>
        <source>memberi dan mencatat nomor</source>
        <translation>give and enter numbers</translation>
    </message>
    <message>
        <source>memakai sudut petugas di kiosk</source>
        <translation>use the staff corner of a kiosk</translation>
    </message>
    <message>
        <source>mengatur loket, layanan, dan kiosk dari jauh</source>
        <translation>run counters, services and kiosks from afar</translation>
    </message>
    <message>
        <source>membenarkan tanggal hari ini</source>
        <translation>confirm today&apos;s date</translation>
    </message>
    <message>
        <source>menetapkan jam rumah</source>
        <translation>set the house&apos;s clock</translation>
    </message>
    <message>
        <source>menutup hari pelayanan</source>
        <translation>close the service day</translation>
    </message>
    <message>
        <source>melihat angka dan grafik</source>
        <translation>see figures and charts</translation>
    </message>
    <message>
        <source>melihat pemeriksaan rumah</source>
        <translation>see the house&apos;s checkup</translation>
    </message>
    <message>
        <source>mencatat aduan</source>
        <translation>register complaints</translation>
    </message>
    <message>
        <source>menangani aduan</source>
        <translation>handle complaints</translation>
    </message>
    <message>
        <source>membaca aduan rahasia</source>
        <translation>read secret complaints</translation>
    </message>
    <message>
        <source>memverifikasi aduan</source>
        <translation>verify complaints</translation>
    </message>
    <message>
        <source>membetulkan langkah aduan</source>
        <translation>correct a complaint&apos;s step</translation>
    </message>
    <message>
        <source>mencatat keberatan atas hasil aduan</source>
        <translation>record an objection to a complaint&apos;s result</translation>
    </message>
    <message>
        <source>membuka data pribadi</source>
        <translation>open personal data</translation>
    </message>
    <message>
        <source>membuka catatan gratifikasi</source>
        <translation>open the gratification log</translation>
    </message>
    <message>
        <source>mengganti kata sandi sendiri</source>
        <translation>change one&apos;s own password</translation>
    </message>
    <message>
        <source>mengurus akun, kata sandi, dan PIN</source>
        <translation>manage accounts, passwords and PINs</translation>
    </message>
    <message>
        <source>memulihkan akun administrator di komputer rumah</source>
        <translation>restore an administrator&apos;s account at the house&apos;s computer</translation>
    </message>
    <message>
        <source>mengubah pengaturan rumah</source>
        <translation>change the house&apos;s settings</translation>
    </message>
    <message>
        <source>menghapus kiosk dan printer dari daftar</source>
        <translation>take kiosks and printers off the list</translation>
    </message>
    <message>
        <source>membuat salinan cadangan</source>
        <translation>make backup copies</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu peran.</source>
        <translation>Choose at least one role.</translation>
    </message>
    <message>
        <source>Akun Anda tidak boleh {what}. Mintalah {who} melakukannya.</source>
        <translation>Your account may not {what}. Ask the {who} to do it.</translation>
    </message>
    <message>
        <source>Akun ini sudah dinonaktifkan atau tidak ada.</source>
        <translation>This account was switched off or does not exist.</translation>
    </message>
    <message>
        <source>Dari baris perintah tidak boleh {what} tanpa nama. Mintalah {who} melakukannya di meja.</source>
        <translation>The command line may not {what} without a name. Ask the {who} to do it at the desk.</translation>
    </message>
    <message>
        <source>Nomor terakhir tidak dapat dibaca dari berkas yang sekarang. Lihat slip dan buku agenda, lalu tulis masing-masing, 0 bila belum ada: {options}. Tidak ada yang diubah.</source>
        <translation>The last numbers cannot be read from the present file. Look at slips and agenda books and write each, 0 where there is none yet: {options}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Tidak ada seri {series}. Yang dapat ditulis: {known}.</source>
        <translation>There is no series {series}. What can be written: {known}.</translation>
    </message>
    <message>
        <source>memasukkan formulir survei</source>
        <translation>enter survey forms</translation>
    </message>
    <message>
        <source>membaca saran di formulir survei</source>
        <translation>read the remarks on survey forms</translation>
    </message>
    <message>
        <source>Lembar survei ini tidak dapat dicatat.</source>
        <translation>This survey sheet cannot be recorded.</translation>
    </message>
    <message>
        <source>Lembar ini belum berisi satu jawaban pun.</source>
        <translation>This sheet has not a single answer yet.</translation>
    </message>
    <message>
        <source>Bundel formulir ini tidak ada.</source>
        <translation>There is no such batch of forms.</translation>
    </message>
    <message>
        <source>Formulir nomor {paper} sudah ada dalam bundel ini.</source>
        <translation>Form number {paper} is in this batch already.</translation>
    </message>
    <message>
        <source>Formulir nomor {paper} tidak ada dalam bundel ini.</source>
        <translation>Form number {paper} is not in this batch.</translation>
    </message>
    <message>
        <source>Berkas yang sama sudah dimasukkan pada {day} (bundel {number}); dilewati.</source>
        <translation>The same file was taken in on {day} (batch {number}); passed over.</translation>
    </message>
    <message>
        <source>Berkas survei tidak dimasukkan. {why}</source>
        <translation>The survey file was not taken in. {why}</translation>
    </message>
    <message>
        <source>Kolom Q1..Q9 tidak menyebut unsurnya. Namai kolom U1..U9, atau sebutkan urutan unsurnya dengan --order, misalnya {order}.</source>
        <translation>Columns Q1..Q9 do not say which element they are. Name them U1..U9, or give the order of the elements with --order, for instance {order}.</translation>
    </message>
    <message>
        <source>Kolom tidak ada: {columns}.</source>
        <translation>Missing columns: {columns}.</translation>
    </message>
    <message>
        <source>Kolom tidak dikenal: {columns}.</source>
        <translation>Unknown columns: {columns}.</translation>
    </message>
    <message>
        <source>Kolom tertulis dua kali: {columns}.</source>
        <translation>Columns that stand twice: {columns}.</translation>
    </message>
    <message>
        <source>Urutan harus menyebut setiap unsur satu kali: {order}.</source>
        <translation>The order must name every element once: {order}.</translation>
    </message>
    <message>
        <source>Tidak ada baris jawaban.</source>
        <translation>There are no rows of answers.</translation>
    </message>
    <message>
        <source>Isinya bukan teks UTF-8 berformat CSV.</source>
        <translation>It is not UTF-8 text in CSV form.</translation>
    </message>
    <message>
        <source>baris {row}, {column}: {cell} bukan 1 sampai 4</source>
        <translation>row {row}, {column}: {cell} is not 1 to 4</translation>
    </message>
    <message>
        <source>baris {row}, date: {cell} bukan tanggal sampai hari ini</source>
        <translation>row {row}, date: {cell} is no date up to today</translation>
    </message>
    <message>
        <source>baris {row}, half: {cell} bukan pagi atau siang</source>
        <translation>row {row}, half: {cell} is neither morning nor afternoon</translation>
    </message>
    <message>
        <source>baris {row}, service: {cell} bukan kode layanan rumah ini</source>
        <translation>row {row}, service: {cell} is no service of this house</translation>
    </message>
    <message>
        <source>baris {row}, {column}: {cell} tidak ada dalam formulir</source>
        <translation>row {row}, {column}: {cell} is not on the form</translation>
    </message>
    <message>
        <source>baris {row}: tanpa jawaban</source>
        <translation>row {row}: no answer</translation>
    </message>
    <message>
        <source>baris {row}: {cell} kolom lebih</source>
        <translation>row {row}: {cell} columns too many</translation>
    </message>
    <message>
        <source>menukar berkas dengan SP4N-LAPOR!</source>
        <translation>exchange files with SP4N-LAPOR!</translation>
    </message>
    <message>
        <source>Berkas ini bukan ekspor SP4N-LAPOR!: {why}. Unduh lagi daftar laporan dari LAPOR!.</source>
        <translation>This file is no export of SP4N-LAPOR!: {why}. Download the list of reports from LAPOR! again.</translation>
    </message>
    <message>
        <source>baris judul yang diawali “Tracking ID” tidak ada</source>
        <translation>there is no header row that begins with “Tracking ID”</translation>
    </message>
    <message>
        <source>kolom “Status Laporan” tidak ada</source>
        <translation>there is no column “Status Laporan”</translation>
    </message>
    <message>
        <source>Tracking ID kosong</source>
        <translation>the Tracking ID is empty</translation>
    </message>
    <message>
        <source>Tracking ID bukan angka</source>
        <translation>the Tracking ID is not a number</translation>
    </message>
    <message>
        <source>status kosong</source>
        <translation>the status is empty</translation>
    </message>
    <message>
        <source>status terlalu panjang</source>
        <translation>the status is too long</translation>
    </message>
    <message>
        <source>tanggal “{text}” tidak dapat dibaca</source>
        <translation>the date “{text}” cannot be read</translation>
    </message>
    <message>
        <source>Tracking ID yang sama berbeda isi di baris {rows}</source>
        <translation>the same Tracking ID differs in rows {rows}</translation>
    </message>
    <message>
        <source>sama dengan baris {row}</source>
        <translation>the same as row {row}</translation>
    </message>
    <message>
        <source>Tracking ID ini ada di beberapa aduan: {numbers}</source>
        <translation>several complaints have this Tracking ID: {numbers}</translation>
    </message>
    <message>
        <source>register sudah punya kabar yang lebih baru dari berkas ini</source>
        <translation>the register has newer news than this file</translation>
    </message>
    <message>
        <source>tidak ada aduan dengan Tracking ID atau nomor register ini</source>
        <translation>no complaint has this Tracking ID or register number</translation>
    </message>
    <message>
        <source>menyebut beberapa nomor register: {numbers}</source>
        <translation>names several register numbers: {numbers}</translation>
    </message>
    <message>
        <source>aduan {number} sudah punya Tracking ID {id}</source>
        <translation>complaint {number} has the Tracking ID {id} already</translation>
    </message>
    <message>
        <source>beberapa Tracking ID menyebut aduan {number}</source>
        <translation>several Tracking IDs name complaint {number}</translation>
    </message>
    <message>
        <source>“{typed}” bukan Tracking ID: hanya angka, paling banyak 20.</source>
        <translation>“{typed}” is no Tracking ID: digits only, at most 20.</translation>
    </message>
    <message>
        <source>Tracking ID {id} sudah dipakai aduan {number}.</source>
        <translation>Complaint {number} has the Tracking ID {id} already.</translation>
    </message>
    <message>
        <source>aduan {number} diubah selama impor; impor lagi berkasnya</source>
        <translation>complaint {number} was changed during the import; import the file again</translation>
    </message>
    <message>
        <source>Nama berkas harus berakhir .xlsx atau .csv.</source>
        <translation>The file&apos;s name must end in .xlsx or .csv.</translation>
    </message>
    <message>
        <source>Berkas {name} tidak dapat dibaca: {why}.</source>
        <translation>The file {name} cannot be read: {why}.</translation>
    </message>
    <message>
        <source>bukan berkas .xls, .xlsx, atau .csv yang utuh</source>
        <translation>it is no whole .xls, .xlsx or .csv file</translation>
    </message>
    <message>
        <source>terlalu besar</source>
        <translation>it is too large</translation>
    </message>
    <message>
        <source>berkas dikunci dengan kata sandi</source>
        <translation>it is locked with a password</translation>
    </message>
    <message>
        <source>Kata sandi ini sekali pakai. Masuk di meja dahulu dan buat kata sandi sendiri.</source>
        <translation>This password is for one use. Sign in at the desk first and make your own password.</translation>
    </message>
    <message>
        <source>{number} masih di loket ini. Putuskan dahulu: kembali ke antrean, selesai, atau ke loket lain.</source>
        <translation>{number} is still at this counter. Decide first: back in line, finished, or to another counter.</translation>
    </message>
    <message>
        <source>Kata sandi minimal {least} karakter. Beberapa kata sekaligus mudah diingat.</source>
        <translation>At least {least} characters. Several words together are easy to remember.</translation>
    </message>
    <message>
        <source>Kata sandi paling panjang {most} karakter.</source>
        <translation>At most {most} characters.</translation>
    </message>
    <message>
        <source>Kata sandi ini dibuat dari nama Anda. Pilih kata yang tidak terkait.</source>
        <translation>This password is made from your name. Choose words that have nothing to do with it.</translation>
    </message>
    <message>
        <source>Kata sandi ini dibuat dari nama rumah, kota, atau tahun. Pilih kata yang tidak terkait.</source>
        <translation>This password is made from the name of the house, its town or a year. Choose words that have nothing to do with them.</translation>
    </message>
    <message>
        <source>Kata sandi ini sering dipakai orang dan mudah ditebak.</source>
        <translation>Many people use this password, and it is easy to guess.</translation>
    </message>
    <message>
        <source>PIN ini tidak dapat dipakai. Pilih PIN lain.</source>
        <translation>This PIN cannot be used. Choose another.</translation>
    </message>
    <message>
        <source>Huruf {letters} bukan huruf nomor {number} pada hari itu. Periksa nomor, tanggal, dan hurufnya; kosongkan huruf bila nomor ditulis tangan.</source>
        <translation>{letters} are not the letters of number {number} on that day. Check number, date and letters; leave the letters empty if the number was written by hand.</translation>
    </message>
    <message>
        <source>{name} terlalu besar; paling banyak 9 juta titik (3000 × 3000).</source>
        <translation>{name} is too large; at most 9 million dots (3000 × 3000).</translation>
    </message>
    <message>
        <source>Tulis tindak lanjutnya dan siapa penanggung jawabnya.</source>
        <translation>Write what will be done and who answers for it.</translation>
    </message>
    <message>
        <source>membawa daftar dan angka keluar sebagai berkas</source>
        <translation>take lists and figures away as files</translation>
    </message>
    <message>
        <source>Laporan berkala</source>
        <translation>Regular report</translation>
    </message>
    <message>
        <source>Pengawasan</source>
        <translation>Oversight</translation>
    </message>
    <message>
        <source>Mengatur pelayanan</source>
        <translation>Planning the service</translation>
    </message>
    <message>
        <source>Diminta pimpinan atau pemeriksa</source>
        <translation>Asked by superiors or auditors</translation>
    </message>
    <message>
        <source>Di zona itu sekarang tanggal {there}, di rumah ini {here}: nomor dan antrean hari ini akan terputus. Ubah zona pada jam yang tanggalnya sama, misalnya besok pukul 09.00.</source>
        <translation>In that zone it is {there} now, in this house {here}: the numbers and the line of today would be cut off. Change the zone at an hour when the dates agree, for example tomorrow at 09:00.</translation>
    </message>
    <message>
        <source>membaca jejak</source>
        <translation>read the trail</translation>
    </message>
    <message>
        <source>Masuk dan keluar</source>
        <translation>Signing in and out</translation>
    </message>
    <message>
        <source>Melihat data pribadi</source>
        <translation>Looking at person data</translation>
    </message>
    <message>
        <source>Ekspor dan cetak ulang</source>
        <translation>Exports and reprints</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Akun</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Loket dan hari</source>
        <translation>Counters and days</translation>
    </message>
    <message>
        <source>Kiosk, papan, printer</source>
        <translation>Kiosks, boards, printers</translation>
    </message>
    <message>
        <source>Rumah, kunci, salinan</source>
        <translation>House, keys, copies</translation>
    </message>
    <message>
        <source>Survei</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>{count} berkas lampiran tidak ada atau rusak di samping cadangan.</source>
        <translation>{count} attached files are missing or damaged beside the copy.</translation>
    </message>
    <message>
        <source>{name} terlalu besar; paling banyak 20 MB.</source>
        <translation>{name} is too big; 20 MB at most.</translation>
    </message>
    <message>
        <source>{name} terlalu besar; paling banyak 50 juta titik.</source>
        <translation>{name} is too big; 50 million points at most.</translation>
    </message>
    <message>
        <source>{name} bukan PDF, PNG, atau JPEG menurut isinya. Simpan dulu sebagai itu.</source>
        <translation>{name} is no PDF, PNG or JPEG by what it holds. Save it as one of these first.</translation>
    </message>
    <message>
        <source>{name} rusak, terpotong, atau terkunci; mintalah berkas lain.</source>
        <translation>{name} is damaged, cut off or locked; ask for another file.</translation>
    </message>
    <message>
        <source>{name} tidak dapat dibaca: {detail}.</source>
        <translation>{name} cannot be read: {detail}.</translation>
    </message>
    <message>
        <source>{name} tidak dilampirkan; paling banyak {most} berkas.</source>
        <translation>{name} is not attached; {most} files at most.</translation>
    </message>
    <message>
        <source>{name} tidak dapat disimpan: {detail}.</source>
        <translation>{name} cannot be saved: {detail}.</translation>
    </message>
    <message>
        <source>menyusun dan menandatangani laporan refleksi</source>
        <translation>draft and sign reflection reports</translation>
    </message>
    <message>
        <source>{who} sudah menyimpan versi {number} masa ini. Buka lagi, lalu ulangi.</source>
        <translation>{who} has kept version {number} of this period already. Open it again, then repeat.</translation>
    </message>
    <message>
        <source>Masa ini belum berakhir. Laporannya ditandatangani sesudah {day}.</source>
        <translation>This period is not over. Its report is signed after {day}.</translation>
    </message>
    <message>
        <source>Printer {name} tidak mencetak berkas PDF. Buka lembarnya dari folder dan cetak dari sana.</source>
        <translation>Printer {name} does not print PDF files. Open the sheet from its folder and print it there.</translation>
    </message>
    <message>
        <source>Aduan ini tidak punya surat bernomor {number}.</source>
        <translation>This report has no letter numbered {number}.</translation>
    </message>
    <message>
        <source>Aduan {number} tidak dapat ditautkan: rahasia, sudah tertaut, atau aduan ini sendiri.</source>
        <translation>Report {number} cannot be tied: it is secret, tied already, or this report itself.</translation>
    </message>
    <message>
        <source>Kata itu tidak ada dalam laporan; tulis seperti di sana.</source>
        <translation>Those words are not in the report; write them as they stand there.</translation>
    </message>
    <message>
        <source>melayani permintaan pemilik data pribadi</source>
        <translation>answer requests about personal data</translation>
    </message>
    <message>
        <source>Hak pemilik data</source>
        <translation>Rights of persons</translation>
    </message>
    <message>
        <source>Tidak ada data dengan itu. Ketik telepon, NIK, surel, nomor aduan, atau tanggal dan nomor antrean (2026-11-23 A-012).</source>
        <translation>Nothing is known under that. Type a telephone, NIK, e-mail, report&apos;s number, or day and queue number (2026-11-23 A-012).</translation>
    </message>
    <message>
        <source>{number} belum selesai. Selesaikan atau tutup dahulu; sampai saat itu datanya dapat dibatasi.</source>
        <translation>{number} is not finished. Finish or close it first; until then its data can be restricted.</translation>
    </message>
    <message>
        <source>Tidak ada isian yang dapat dibetulkan dengan itu: {fields}.</source>
        <translation>There is no field to correct with that: {fields}.</translation>
    </message>
    <message>
        <source>Permintaan {number} sudah dijawab.</source>
        <translation>Request {number} is answered already.</translation>
    </message>
    <message>
        <source>Tidak ada permintaan {number}.</source>
        <translation>There is no request {number}.</translation>
    </message>
    <message>
        <source>Data ini dibatasi atas permintaan pemiliknya. Dibuka hanya untuk keperluan pemilik data; pembatasan dicabut di Data pribadi.</source>
        <translation>This data is restricted by its owner&apos;s wish. It is opened for the owner&apos;s sake only; the restriction is lifted at Personal data.</translation>
    </message>
    <message>
        <source>Tidak ada catatan kegagalan {number}.</source>
        <translation>There is no breach {number}.</translation>
    </message>
    <message>
        <source>Tulis apa yang terjadi dan apa yang dilakukan, serta hari pertama sebelum hari terakhir.</source>
        <translation>Write what happened and what is done about it, with the first day before the last.</translation>
    </message>
    <message>
        <source>Tidak ada yang lewat masa simpan.</source>
        <translation>Nothing is past its retention.</translation>
    </message>
    <message>
        <source>Masa simpan belum ditetapkan. Tetapkan menurut jadwal retensi arsip di Administrasi, Data pribadi.</source>
        <translation>Retention is not set. Set it by the archive schedule in Administration, Personal data.</translation>
    </message>
    <message>
        <source>Yang mengumumkan tidak boleh melaksanakan. Mintalah orang kedua.</source>
        <translation>Whoever announced it may not carry it out. Ask a second person.</translation>
    </message>
    <message>
        <source>Daftar {number} sudah dilaksanakan.</source>
        <translation>List {number} was carried out already.</translation>
    </message>
    <message>
        <source>Tidak ada daftar penghapusan {number}.</source>
        <translation>There is no erasure list {number}.</translation>
    </message>
    <message>
        <source>menyimpan isian yang belum selesai</source>
        <translation>keep unfinished drafts</translation>
    </message>
    <message>
        <source>Isian itu sudah tidak ada di daftar Anda.</source>
        <translation>That draft is no longer on your list.</translation>
    </message>
    <message>
        <source>Daftar {number} belum boleh dilaksanakan sebelum {day}.</source>
        <translation>List {number} may not be carried out before {day}.</translation>
    </message>
    <message>
        <source>“{text}” bukan nomor antrean. Tulis seperti A-012, 12, atau A.</source>
        <translation>“{text}” is not a queue number. Write it like A-012, 12 or A.</translation>
    </message>
    <message>
        <source>Kiosk “{kiosk}” belum pernah melapor. Periksa namanya di sapa.toml.</source>
        <translation>The kiosk “{kiosk}” has never reported. Check its name in sapa.toml.</translation>
    </message>
    <message>
        <source>Jam komputer menunjukkan {today}, padahal nomor sudah terbit untuk {latest}. Betulkan tanggal komputer; bila tanggal ini memang benar, administrator menjalankan “sapa clock accept”.</source>
        <translation>The computer&apos;s clock says {today}, but numbers were already given for {latest}. Correct the computer&apos;s date; if this date is right after all, an administrator runs “sapa clock accept”.</translation>
    </message>
    <message>
        <source>, kunci “{key}”</source>
        <translation>, key “{key}”</translation>
    </message>
    <message>
        <source>Nama pengguna “{username}” sudah dipakai.</source>
        <translation>The user name “{username}” is taken.</translation>
    </message>
    <message>
        <source>Printer tidak dapat dipakai.</source>
        <translation>The printer cannot be used.</translation>
    </message>
    <message>
        <source>Printer tidak terjangkau. Periksa daya, kabel, dan alamatnya.</source>
        <translation>The printer cannot be reached. Check its power, cable and address.</translation>
    </message>
    <message>
        <source>Printer sedang dipakai program lain. Tutup program itu.</source>
        <translation>Another program is using the printer. Close that program.</translation>
    </message>
    <message>
        <source>Tidak ada izin memakai printer. Masukkan akun ini ke grup lp atau dialout.</source>
        <translation>No permission to use the printer. Add this account to the group lp or dialout.</translation>
    </message>
    <message>
        <source>Printer berhenti menerima data. Periksa kertas dan tutupnya.</source>
        <translation>The printer stopped taking data. Check its paper and cover.</translation>
    </message>
    <message>
        <source>Sambungan ke printer terputus. Periksa kabel dan dayanya.</source>
        <translation>The connection to the printer broke off. Check its cable and power.</translation>
    </message>
    <message>
        <source>Tutup printer terbuka. Tutup sampai berbunyi klik.</source>
        <translation>The printer&apos;s cover is open. Close it until it clicks.</translation>
    </message>
    <message>
        <source>Printer macet. Buka tutupnya, periksa pemotong, lalu nyalakan ulang.</source>
        <translation>The printer is jammed. Open its cover, check the cutter, then restart it.</translation>
    </message>
    <message>
        <source>Printer tidak siap. Tekan tombol FEED atau nyalakan ulang.</source>
        <translation>The printer is not ready. Press FEED or restart it.</translation>
    </message>
    <message>
        <source>Pengaturan printer salah.</source>
        <translation>The printer&apos;s settings are wrong.</translation>
    </message>
    <message>
        <source>Alamat printer tidak dapat dibaca.</source>
        <translation>The printer&apos;s address cannot be read.</translation>
    </message>
    <message>
        <source>Perangkat lunak untuk jenis printer ini tidak terpasang.</source>
        <translation>The software for this kind of printer is not installed.</translation>
    </message>
    <message>
        <source>Tidak ada printer dengan nama itu di komputer ini.</source>
        <translation>This computer has no printer of that name.</translation>
    </message>
    <message>
        <source>Antrean cetak komputer ini menahan slip, jadi slip ditarik lagi. Periksa daya dan kabel printernya.</source>
        <translation>This computer’s print queue kept the slip back, so it was withdrawn. Check the printer’s power and cable.</translation>
    </message>
    <message>
        <source>Data pribadi terkunci: kunci rumah tidak ada di komputer ini. Teknisi memulihkannya dari salinan kertas dengan “sapa keys restore”.</source>
        <translation>Personal data is locked: the house&apos;s key is not on this computer. A technician brings it back from the paper copy with “sapa keys restore”.</translation>
    </message>
    <message>
        <source>Berkas kunci rusak. Teknisi memulihkannya dari salinan kertas dengan “sapa keys restore”.</source>
        <translation>The key file is damaged. A technician brings it back from the paper copy with “sapa keys restore”.</translation>
    </message>
    <message>
        <source>Belum ada cadangan untuk dicoba. Jalankan “sapa backup” dahulu.</source>
        <translation>There is no copy to try yet. Run “sapa backup” first.</translation>
    </message>
    <message>
        <source>Cadangan {name} tidak dapat dipulihkan: {why} Jalankan “sapa backup”, lalu coba lagi.</source>
        <translation>The copy {name} cannot be restored: {why} Run “sapa backup”, then try again.</translation>
    </message>
    <message>
        <source>Isian “{field}”: {why}.</source>
        <translation>Field “{field}”: {why}.</translation>
    </message>
    <message>
        <source>“{key}” tidak ada di profil rumah</source>
        <translation>“{key}” is not in the house&apos;s profile</translation>
    </message>
    <message>
        <source>Basis data di server belum dimutakhirkan ke versi ini. Jalankan “sapa server upgrade” di satu komputer.</source>
        <translation>The database on the server has not been upgraded to this version. Run “sapa server upgrade” on one computer.</translation>
    </message>
    <message>
        <source>Sapa di komputer ini belum dapat memakai server. Pasang paket “psycopg[binary]”.</source>
        <translation>Sapa on this computer cannot use a server yet. Install the package “psycopg[binary]”.</translation>
    </message>
    <message>
        <source>Di {store} sudah ada rumah. Tidak ada yang diubah. Bila kata sandi administrator tidak diketahui: “sapa account reset”.</source>
        <translation>There is a house in {store} already. Nothing was changed. If nobody knows the administrator&apos;s password: “sapa account reset”.</translation>
    </message>
    <message>
        <source>Rumah tidak ditemukan. Periksa SAPA_HOME, atau buat rumah baru dengan “sapa init”.</source>
        <translation>No house was found. Check SAPA_HOME, or make a new house with “sapa init”.</translation>
    </message>
    <message>
        <source>Disk gagal membaca atau menulis. Periksa kabel dan keadaan disk, lalu jalankan “sapa doctor”.</source>
        <translation>The disk fails to read or write. Check its cable and its state, then run “sapa doctor”.</translation>
    </message>
    <message>
        <source>Berkas basis data rumah tidak ditemukan. Sambungkan disknya atau kembalikan berkasnya; bila hilang, pulihkan cadangan dari folder backups dengan “sapa restore”.</source>
        <translation>The house&apos;s database file was not found. Connect its disk or bring the file back; if it is lost, bring back a copy from the folder backups with “sapa restore”.</translation>
    </message>
    <message>
        <source>Profil rumah di basis data tidak dapat dibaca. Pulihkan cadangan terakhir dengan “sapa restore”; nomor yang sudah terbit tetap aman.</source>
        <translation>The house&apos;s profile in the database cannot be read. Bring back the last copy with “sapa restore”; numbers already given stay safe.</translation>
    </message>
    <message>
        <source>Di {folder} pernah ada rumah ({trace} masih ada), tetapi basis datanya tidak ada. Tidak ada yang diubah. Kembalikan berkasnya, atau pulihkan cadangan dengan “sapa restore”; untuk rumah yang lain, pakai SAPA_HOME yang lain.</source>
        <translation>There was a house in {folder} ({trace} is still there), but its database is gone. Nothing was changed. Bring the file back, or a copy with “sapa restore”; for another house, use another SAPA_HOME.</translation>
    </message>
    <message>
        <source>Cadangan sedang dipulihkan. Tunggu sampai “sapa restore” selesai.</source>
        <translation>A copy is being brought back. Wait until “sapa restore” has ended.</translation>
    </message>
    <message>
        <source>Berkas basis data rusak. Pulihkan cadangan terakhir dari folder backups dengan “sapa restore”.</source>
        <translation>The database file is damaged. Bring back the last copy from the folder backups with “sapa restore”.</translation>
    </message>
    <message>
        <source>Rumah sedang dibuka sebuah program. Tutup kiosk, papan, meja, dan perintah lain, lalu ulangi “sapa restore”. Tidak ada yang diubah.</source>
        <translation>A program has the house open. Close kiosk, board, desk and other commands, then run “sapa restore” again. Nothing was changed.</translation>
    </message>
    <message>
        <source>Rumah ini ada di server. Pulihkan cadangan di folder baru (SAPA_HOME), lalu “sapa move-house --to” ke basis data yang kosong. Tidak ada yang diubah.</source>
        <translation>This house is on a server. Bring the copy back in a new folder (SAPA_HOME), then “sapa move-house --to” an empty database. Nothing was changed.</translation>
    </message>
    <message>
        <source>Kata sandi sekali pakai ini sudah lewat {hours} jam. Mintalah administrator memberi yang baru; administrator sendiri: “sapa account reset” di komputer rumah.</source>
        <translation>This one-time password is older than {hours} hours. Ask an administrator for a new one; an administrator: “sapa account reset” at the house&apos;s computer.</translation>
    </message>
    <message>
        <source>Berkas lampiran ini hilang atau rusak. Teknisi memulihkannya dari cadangan dengan “sapa restore”.</source>
        <translation>This attachment is lost or damaged. A technician brings it back from a copy with “sapa restore”.</translation>
    </message>
</context>
<context>
    <name>ServiceFilter</name>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Semua layanan</source>
        <translation>All services</translation>
    </message>
</context>
<context>
    <name>ServiceTable</name>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Terlama</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Janji</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Perkiraan</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Loket buka</source>
        <translation>Counters open</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ServicesDone</name>
    <message>
        <source>Jumlah {name}</source>
        <translation>Quantity of {name}</translation>
    </message>
    <message>
        <source>Layanan yang dikerjakan: {done}</source>
        <translation>Services done: {done}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Sedang bekerja</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Latihan: rumah coba dengan pengunjung rekaan. Tidak ada yang tercatat di rumah yang sebenarnya.</source>
        <translation>Practice: a scratch house with invented visitors. Nothing is recorded in the real one.</translation>
    </message>
    <message>
        <source>Basis data tidak dapat dibaca. Yang terlihat adalah keadaan terakhir; layar pulih sendiri setelah tersambung. ({detail})</source>
        <translation>The database cannot be read. You see the last known state; the screen recovers by itself. ({detail})</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Isi nama pengguna dan kata sandi.</source>
        <translation>Fill in user name and password.</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Gunakan nama pengguna dan kata sandi Anda sendiri.</source>
        <translation>Use your own user name and password.</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Belum ada printer di pengaturan komputer ini.</source>
        <translation>This computer&apos;s settings name no printer.</translation>
    </message>
    <message>
        <source>Salinan slip {number} dikirim ke printer.</source>
        <translation>A copy of the slip {number} was sent to the printer.</translation>
    </message>
    <message>
        <source>{count} slip dikirim ke printer {name}.</source>
        <translation>{count} slips were sent to the printer {name}.</translation>
    </message>
    <message>
        <source>{number} belum pernah dipanggil.</source>
        <translation>{number} has never been called.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>menunggu</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>dipanggil</source>
        <translation>called</translation>
    </message>
    <message>
        <source>dilayani</source>
        <translation>served</translation>
    </message>
    <message>
        <source>ditunda</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation>no-show</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>tidak terlayani</source>
        <translation>unserved</translation>
    </message>
    <message>
        <source>tidak terbaca</source>
        <translation>unreadable</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Ketik formulir</source>
        <translation>Type forms</translation>
    </message>
    <message>
        <source>Hitung ulang</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Baca saran</source>
        <translation>Read remarks</translation>
    </message>
    <message>
        <source>Survei kepuasan</source>
        <translation>Satisfaction survey</translation>
    </message>
    <message>
        <source>Berganti antara hasil dan formulir kertas</source>
        <translation>Switch between results and paper forms</translation>
    </message>
    <message>
        <source>Simpan formulir yang diketik</source>
        <translation>Save the form that is typed</translation>
    </message>
    <message>
        <source>Jawaban; langsung ke pertanyaan berikutnya</source>
        <translation>An answer; straight on to the next question</translation>
    </message>
    <message>
        <source>Hasil survei</source>
        <translation>Survey results</translation>
    </message>
    <message>
        <source>Saran dari formulir</source>
        <translation>Remarks from forms</translation>
    </message>
    <message>
        <source>Tidak ada saran dalam masa ini.</source>
        <translation>There are no remarks in this period.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Unsur</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Mutu</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Passed over</translation>
    </message>
    <message>
        <source>Bundel</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Formulir</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Diketik lagi</source>
        <translation>Typed again</translation>
    </message>
    <message>
        <source>Berbeda</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>berkas</source>
        <translation>file</translation>
    </message>
    <message>
        <source>kertas</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>Laporan…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Tindak lanjut dan laporan</source>
        <translation>Follow-up and report</translation>
    </message>
    <message>
        <source>Tambah rencana</source>
        <translation>Add plan</translation>
    </message>
    <message>
        <source>Tampilkan nilainya di papan panggilan</source>
        <translation>Show the value on the call board</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>selesai {day}</source>
        <translation>done {day}</translation>
    </message>
    <message>
        <source>Belum ada rencana untuk masa ini.</source>
        <translation>There is no plan for this period yet.</translation>
    </message>
    <message>
        <source>Tindak lanjut (atau hasilnya)</source>
        <translation>What will be done (or came of it)</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Who answers for it</translation>
    </message>
    <message>
        <source>Selesai paling lambat</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Simpan laporan…</source>
        <translation>Save report…</translation>
    </message>
</context>
<context>
    <name>SurveyPeriod</name>
    <message>
        <source>Masa survei</source>
        <translation>Survey period</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Bulan lalu</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Triwulan ini</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>Triwulan lalu</source>
        <translation>Last quarter</translation>
    </message>
    <message>
        <source>Semester ini</source>
        <translation>This half year</translation>
    </message>
    <message>
        <source>Semester lalu</source>
        <translation>Last half year</translation>
    </message>
    <message>
        <source>Tahun ini</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Tahun lalu</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Pilih tanggal</source>
        <translation>Choose dates</translation>
    </message>
    <message>
        <source>Dari tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To date</translation>
    </message>
</context>
<context>
    <name>SurveyResults</name>
    <message>
        <source>Jumlah responden terhadap jumlah minimal</source>
        <translation>Respondents against the least number</translation>
    </message>
    <message>
        <source>Nilai per unsur, terendah dahulu</source>
        <translation>Values by element, lowest first</translation>
    </message>
    <message>
        <source>Nilai per bulan</source>
        <translation>Value by month</translation>
    </message>
    <message>
        <source>Mutu {mark} · {word}</source>
        <translation>Mark {mark} · {word}</translation>
    </message>
    <message>
        <source>Belum dapat dihitung</source>
        <translation>Cannot be told yet</translation>
    </message>
    <message>
        <source>Belum ada pengguna layanan yang tercatat dalam masa ini.</source>
        <translation>No users of the service are on record in this period.</translation>
    </message>
    <message>
        <source>Cukup: jumlah minimal {wanted} dari {users} pengguna layanan.</source>
        <translation>Enough: the least number is {wanted} of {users} users of the service.</translation>
    </message>
    <message>
        <source>Di bawah jumlah minimal ({count} dari {wanted}, untuk {users} pengguna layanan).</source>
        <translation>Below the least number ({count} of {wanted}, for {users} users of the service).</translation>
    </message>
    <message>
        <source>Semua jawaban bernilai 3 (baik): 3 × 25 = 75,00. Batas bawah mutu B adalah 76,61, maka mutunya C.</source>
        <translation>Every answer is a 3 (good): 3 × 25 = 75.00. Mark B begins at 76.61, so the mark is C.</translation>
    </message>
    <message>
        <source>Tanpa satu jawaban pun: {codes}. {figure} menunggu jawabannya.</source>
        <translation>Not one answer for: {codes}. {figure} waits for one.</translation>
    </message>
    <message>
        <source>Responden</source>
        <translation>Respondents</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Angka per jam atau hari</source>
        <translation>Figures by hour or day</translation>
    </message>
    <message>
        <source>Angka per loket</source>
        <translation>Figures by counter</translation>
    </message>
    <message>
        <source>Angka per layanan</source>
        <translation>Figures by service</translation>
    </message>
    <message>
        <source>Per loket</source>
        <translation>By counter</translation>
    </message>
    <message>
        <source>Per layanan</source>
        <translation>By service</translation>
    </message>
    <message>
        <source>Per jam</source>
        <translation>By hour</translation>
    </message>
    <message>
        <source>Per hari</source>
        <translation>By day</translation>
    </message>
</context>
<context>
    <name>TakeOverSheet</name>
    <message>
        <source>Ambil alih {counter}?</source>
        <translation>Take over {counter}?</translation>
    </message>
    <message>
        <source>{officer} bertugas di sini dan akan dikeluarkan dari loket ini.</source>
        <translation>{officer} is on duty here and will be put out of this counter.</translation>
    </message>
    <message>
        <source>Tidak ada pengunjung di loket ini.</source>
        <translation>There is no visitor at this counter.</translation>
    </message>
    <message>
        <source>{number} sedang di loket ini dan menjadi pengunjung Anda.</source>
        <translation>{number} is at this counter and becomes your visitor.</translation>
    </message>
    <message>
        <source>Ambil alih</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>TimeBanner</name>
    <message>
        <source>Periksa jam…</source>
        <translation>Check the time…</translation>
    </message>
    <message>
        <source>Jam komputer tidak dapat dipercaya: komputer menunjukkan {shown}, rumah berjalan pada {house}. Nomor dan antrean tetap berjalan; supervisor memutuskan jam mana yang benar.</source>
        <translation>The computer&apos;s clock cannot be trusted: it shows {shown}, the house goes by {house}. Numbers and lines go on; a supervisor decides which is right.</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Jam berapa sekarang?</source>
        <translation>What time is it?</translation>
    </message>
    <message>
        <source>Urutan antrean tidak berubah. Lama menunggu dan lama layanan yang melewati perubahan jam tidak masuk statistik.</source>
        <translation>The order of the line stays. Waits and services that run over the change are kept out of the statistics.</translation>
    </message>
    <message>
        <source>{moment} (jam rumah; jam komputer dibetulkan nanti)</source>
        <translation>{moment} (the house&apos;s time; the computer is put right later)</translation>
    </message>
    <message>
        <source>{moment} (jam komputer)</source>
        <translation>{moment} (the computer&apos;s clock)</translation>
    </message>
    <message>
        <source>Waktu lain:</source>
        <translation>Another time:</translation>
    </message>
    <message>
        <source>Tanggal dan jam yang benar</source>
        <translation>The right date and time</translation>
    </message>
    <message>
        <source>Pakai jam ini</source>
        <translation>Go by this time</translation>
    </message>
    <message>
        <source>Jam rumah sekarang {moment}.</source>
        <translation>The house&apos;s time is now {moment}.</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Jejak, terbaru di atas</source>
        <translation>The trail, newest first</translation>
    </message>
    <message>
        <source>Tampilkan lagi</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Simpan sebagai PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Jejak</source>
        <translation>Trail</translation>
    </message>
    <message>
        <source>Ke saringan, jejak, dan PDF</source>
        <translation>To filters, trail and PDF</translation>
    </message>
    <message>
        <source>Dicetak {day} {time}</source>
        <translation>Printed {day} {time}</translation>
    </message>
    <message>
        <source>Tersimpan: {name}.</source>
        <translation>Saved: {name}.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{count} perbuatan</source>
        <translation>{count} acts</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Siapa</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>Perbuatan</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Semua orang</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>7 hari terakhir</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>30 hari terakhir</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Semua perbuatan</source>
        <translation>All acts</translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>Alihkan {number}</source>
        <translation>Transfer {number}</translation>
    </message>
    <message>
        <source>Untuk petugas berikutnya, bila perlu</source>
        <translation>For the next officer, if needed</translation>
    </message>
    <message>
        <source>Nomornya tetap sama, urutannya menurut waktu datang semula.</source>
        <translation>The number stays the same; its place is by the original arrival.</translation>
    </message>
    <message>
        <source>Ke layanan</source>
        <translation>To service</translation>
    </message>
    <message>
        <source>Ke loket</source>
        <translation>To counter</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Loket mana pun yang melayani</source>
        <translation>Any counter that serves it</translation>
    </message>
</context>
<context>
    <name>TypedWordSheet</name>
    <message>
        <source>Tidak dapat diurungkan. Ketik {word} untuk melanjutkan</source>
        <translation>Cannot be undone. Type {word} to go on</translation>
    </message>
    <message>
        <source>Hapus {name} dari daftar?</source>
        <translation>Take {name} off the list?</translation>
    </message>
    <message>
        <source>1 perangkat hilang dari daftar beserta keadaannya. Bila masih ada dan melapor, ia muncul lagi sebagai perangkat baru.</source>
        <translation>1 device goes from the list with its state. If it is still there and reports, it appears again as a new one.</translation>
    </message>
    <message>
        <source>HAPUS</source>
        <translation>REMOVE</translation>
    </message>
    <message>
        <source>Hapus dari daftar</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>{name} dihapus dari daftar; muncul lagi bila melapor.</source>
        <translation>{name} is off the list; it appears again if it reports.</translation>
    </message>
</context>
<context>
    <name>TypingSide</name>
    <message>
        <source>Setiap formulir diketik dua kali</source>
        <translation>Every form is typed twice</translation>
    </message>
    <message>
        <source>Bundel baru</source>
        <translation>New batch</translation>
    </message>
    <message>
        <source>Bundel formulir</source>
        <translation>Batches of forms</translation>
    </message>
    <message>
        <source>Ketikan kedua</source>
        <translation>Second typing</translation>
    </message>
    <message>
        <source>Simpan dan berikutnya</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>Buang formulir ini</source>
        <translation>Remove this form</translation>
    </message>
    <message>
        <source>{question} Pertama: {first}. Kedua: {second}.</source>
        <translation>{question} First: {first}. Second: {second}.</translation>
    </message>
    <message>
        <source>Lihat formulirnya lagi, betulkan, lalu simpan.</source>
        <translation>Look at the form again, put it right, then save.</translation>
    </message>
    <message>
        <source>dilewati</source>
        <translation>passed over</translation>
    </message>
    <message>
        <source>Formulir {number} tersimpan.</source>
        <translation>Form {number} is saved.</translation>
    </message>
    <message>
        <source>Bundel {number} · formulir: {count}</source>
        <translation>Batch {number} · forms: {count}</translation>
    </message>
    <message>
        <source>Bandingkan dan berikutnya</source>
        <translation>Compare and next</translation>
    </message>
    <message>
        <source>Betulkan formulir ini</source>
        <translation>Put this form right</translation>
    </message>
    <message>
        <source>Formulir kertas</source>
        <translation>Paper forms</translation>
    </message>
    <message>
        <source>Ketik 1–4 atau a–d menurut kata jawabannya; - bila tidak diisi.</source>
        <translation>Type 1–4 or a–d by the words of the answer; - where it was left out.</translation>
    </message>
    <message>
        <source>Buang formulir {number}?</source>
        <translation>Discard form {number}?</translation>
    </message>
    <message>
        <source>1 dari {count} formulir bundel {batch} dihapus dengan jawaban dan sarannya.</source>
        <translation>1 of the {count} forms of batch {batch} is deleted with its answers and its remark.</translation>
    </message>
    <message>
        <source>BUANG</source>
        <translation>DISCARD</translation>
    </message>
    <message>
        <source>Buang formulir</source>
        <translation>Discard the form</translation>
    </message>
    <message>
        <source>Formulir {number} dibuang.</source>
        <translation>Form {number} is discarded.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>menunggu lagi</source>
        <translation>waiting again</translation>
    </message>
    <message>
        <source>dipanggil lagi</source>
        <translation>called again</translation>
    </message>
    <message>
        <source>dilayani lagi</source>
        <translation>being served again</translation>
    </message>
    <message>
        <source>dilayani lagi di sini</source>
        <translation>being served here again</translation>
    </message>
    <message>
        <source>ditunda lagi</source>
        <translation>set aside again</translation>
    </message>
    <message>
        <source>seperti semula</source>
        <translation>as before</translation>
    </message>
    <message>
        <source>Urungkan: {back}</source>
        <translation>Undo: {back}</translation>
    </message>
    <message>
        <source>menunggu lagi di tempatnya semula</source>
        <translation>waits again at its old place</translation>
    </message>
    <message>
        <source>dipanggil lagi di loket ini</source>
        <translation>is called to this counter again</translation>
    </message>
    <message>
        <source>dilayani lagi di loket ini</source>
        <translation>is being served at this counter again</translation>
    </message>
    <message>
        <source>tercatat tidak hadir lagi</source>
        <translation>is a no-show again</translation>
    </message>
    <message>
        <source>kembali seperti semula</source>
        <translation>is as it was before</translation>
    </message>
    <message>
        <source>Tindakan pukul {time} akan diurungkan: {number} {back}. Yang sudah ditulis tetap ada. Tekan Ctrl+Z sekali lagi.</source>
        <translation>The act at {time} will be undone: {number} {back}. What was written stays. Press Ctrl+Z once more.</translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>Tampilkan catatan kunjungan ini?</source>
        <translation>Show what was written about this visit?</translation>
    </message>
    <message>
        <source>Pilih sebuah nomor</source>
        <translation>Choose a number</translation>
    </message>
    <message>
        <source>Seluruh perjalanannya tampil di sini, dari ambil nomor sampai selesai.</source>
        <translation>Its whole visit shows here, from taking the number to the end.</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>dari {origin}</source>
        <translation>from {origin}</translation>
    </message>
    <message>
        <source>Perjalanan</source>
        <translation>The visit</translation>
    </message>
    <message>
        <source>Cetak salinan</source>
        <translation>Print a copy</translation>
    </message>
    <message>
        <source>Mengapa nomor ini?</source>
        <translation>Why this number?</translation>
    </message>
    <message>
        <source>Antrekan lagi</source>
        <translation>Back into line</translation>
    </message>
    <message>
        <source>Sembunyikan catatan</source>
        <translation>Hide what was written</translation>
    </message>
    <message>
        <source>Tampilkan catatan</source>
        <translation>Show what was written</translation>
    </message>
    <message>
        <source>Tertutup lagi sesudah 60 detik.</source>
        <translation>Covered again after 60 seconds.</translation>
    </message>
    <message>
        <source>Yang ditulis petugas tertutup. Alasan diminta; pembukaan dicatat.</source>
        <translation>What officers wrote is covered. A reason is asked; the opening is recorded.</translation>
    </message>
    <message>
        <source>Loket {code}</source>
        <translation>Counter {code}</translation>
    </message>
    <message>
        <source>{state} selama {duration}</source>
        <translation>{state} for {duration}</translation>
    </message>
    <message>
        <source>{seconds} dtk</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} mnt</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Layanan terlupa; di luar statistik.</source>
        <translation>Forgotten service; outside the statistics.</translation>
    </message>
    <message>
        <source>Rahasia: terbuka bagi penulisnya dan yang boleh membaca aduan rahasia.</source>
        <translation>Secret: open to its author and to whoever may read secret complaints.</translation>
    </message>
    <message>
        <source>OPD: {agency}</source>
        <translation>Agency: {agency}</translation>
    </message>
    <message>
        <source>Belum lengkap: {names}</source>
        <translation>Missing: {names}</translation>
    </message>
    <message>
        <source>Dikerjakan: {done}</source>
        <translation>Done: {done}</translation>
    </message>
    <message>
        <source>Pengunjung: {who}</source>
        <translation>Visitor: {who}</translation>
    </message>
    <message>
        <source>Aduan: {title}</source>
        <translation>Complaint: {title}</translation>
    </message>
    <message>
        <source>nomor ditulis tangan</source>
        <translation>number written by hand</translation>
    </message>
    <message>
        <source>diketik dari slip tercetak</source>
        <translation>typed in from a printed slip</translation>
    </message>
</context>
<context>
    <name>VisitorCard</name>
    <message>
        <source>Dilayani</source>
        <translation>Served for</translation>
    </message>
    <message>
        <source>Dipanggil</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Ambil nomor {time} · menunggu {minutes} menit · dipanggil {calls}×</source>
        <translation>Took a number at {time} · waited {minutes} minutes · called {calls}×</translation>
    </message>
    <message>
        <source>prioritas</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>layanan ke-{number}</source>
        <translation>service no. {number}</translation>
    </message>
    <message>
        <source>Loket dijeda: {reason}</source>
        <translation>Counter paused: {reason}</translation>
    </message>
    <message>
        <source>Tekan F2 untuk mulai lagi dan memanggil yang berikutnya.</source>
        <translation>Press F2 to go on and call the next.</translation>
    </message>
    <message>
        <source>Loket kosong, {count} menunggu untuk Anda</source>
        <translation>Counter free, {count} wait for you</translation>
    </message>
    <message>
        <source>Tekan F2 untuk memanggil yang berikutnya.</source>
        <translation>Press F2 to call the next.</translation>
    </message>
    <message>
        <source>Loket kosong, belum ada yang menunggu untuk Anda</source>
        <translation>Counter free, nobody waits for you yet</translation>
    </message>
    <message>
        <source>Begitu ada nomor baru, tekan F2. Anda juga dapat memberi nomor sendiri.</source>
        <translation>Press F2 as soon as there is a new number. You can also give numbers yourself.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Parked</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>{minutes} menit</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>prioritas</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>melewati target</source>
        <translation>over target</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Ia sudah menunggu lebih dari {bound} menit, jadi tidak boleh didahului lagi.</source>
        <translation>This visitor has waited more than {bound} minutes and may not be overtaken any more.</translation>
    </message>
    <message>
        <source>Pengunjung prioritas didahulukan, paling banyak {most} kali berturut-turut.</source>
        <translation>Priority visitors go first, at most {most} in a row.</translation>
    </message>
    <message>
        <source>Sudah {count} pengunjung prioritas berturut-turut, jadi giliran pengunjung umum yang paling lama menunggu.</source>
        <translation>{count} priority visitors came in a row, so it is the turn of the ordinary visitor who has waited longest.</translation>
    </message>
    <message>
        <source>Petugas memanggil nomor ini secara khusus, di luar urutan.</source>
        <translation>An officer called this number in particular, out of order.</translation>
    </message>
    <message>
        <source>Ia yang paling dahulu datang di antara semua yang dilayani loket ini.</source>
        <translation>This visitor came first of all whom this counter serves.</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Mengapa {number}?</source>
        <translation>Why {number}?</translation>
    </message>
    <message>
        <source>Menunggu {minutes} menit; {others} orang lain juga menunggu saat itu.</source>
        <translation>Waited {minutes} minutes; {others} others were waiting then.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>WordsListField</name>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Tambah baris</source>
        <translation>Add line</translation>
    </message>
</context>
<context>
    <name>_House</name>
    <message>
        <source>Seluruh layanan gratis. Petugas tidak menerima imbalan apa pun.</source>
        <translation>All services are free. Officers accept no reward of any kind.</translation>
    </message>
</context>
</TS>
