<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Act</name>
    <message>
        <source>Panggil berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai melayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan ke antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan &amp; selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjut layanan lain di sini…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan nomor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil nomor tertentu…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengapa nomor ini?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak salinan slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeda loket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan tindakan terakhir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>{kiosk}: pengunjung meminta bantuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saya ke sana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kiosk} tidak melapor. Periksa komputernya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} slip belum tentu tercetak. Periksa printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ditunda dan waktunya diperiksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrekan lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {name}: kertas hampir habis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {name}: kertas habis. Isi kertas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {name}: tutupnya terbuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {name}: macet. Periksa pemotong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {name} sedang offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {name} tidak terhubung. Periksa kabel dan listrik.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelSheet</name>
    <message>
        <source>Batalkan {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomornya tetap tercatat sebagai dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengunjung pulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salah ambil nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan nomor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContinueSheet</name>
    <message>
        <source>Pengunjung tetap di loket Anda; waktu layanan baru dihitung terpisah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>Riwayat loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang terjadi di loket ini tercatat di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskApp</name>
    <message>
        <source>Ada yang tidak terduga dan sudah dicatat di log: {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{minutes} mnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aduan dicatat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor diambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rata-rata tunggu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Panggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor berikutnya tampil di papan dan disuarakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengunjung datang: mulai melayani. Belum datang: panggil ulang (F3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesaikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih hasilnya, tambah catatan bila perlu, lalu simpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu kunjungan, tiga langkah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekan F1 untuk melihat semua tombol.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>ambil nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dipanggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dipanggil ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mulai dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kembali ke antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diantrekan lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antre lagi setelah ditunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditutup tanpa dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tindakan diurungkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Daftar tombol ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka halaman ke-1 sampai ke-9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke isian berikutnya / sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup lembar ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Antrean menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor baru muncul di sini begitu pengunjung menyentuh layar kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrean menunggu: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} mnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktunya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Layar terkunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} masih masuk. Ketik kata sandi untuk melanjutkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar dan masuk sebagai petugas lain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sapa · Meja petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi sudah diganti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket Anda sudah ditutup atau diambil alih. Pilih loket lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari layanan sudah berganti. Masuk lagi untuk memulai hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingDocuments</name>
    <message>
        <source>Berkas lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas lain yang belum lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas yang belum lengkap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Buat kata sandi sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi sekali pakai hanya berlaku untuk masuk pertama kali. Minimal 8 karakter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimal 8 karakter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi kata sandi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke halaman masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedua kata sandi baru tidak sama. Ketik ulang.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Tutup pemberitahuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberSheet</name>
    <message>
        <source>Nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memanggil {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cukup ketik huruf dan angkanya, misalnya b12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkSheet</name>
    <message>
        <source>Tunda {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempatnya dalam antrean tetap. Ia muncul di kelompok Ditunda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melengkapi berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fotokopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu konfirmasi OPD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak usah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingatkan saya setelah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Particulars</name>
    <message>
        <source>Pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspirasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permintaan informasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identitas pelapor tidak ditampilkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rahasia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi laporan tidak ditampilkan kepada umum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila warga bersedia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. HP / WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klasifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokasi kejadian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>Jeda loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan tunggu dihitung tanpa loket ini sampai Anda kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai jeda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickCounter</name>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjut tanpa loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, di loket mana Anda bertugas?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya, ambil alih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambil alih…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{serves} · loket Anda, dari sesi sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{serves} · {officer}, tidak terlihat beberapa menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{serves} · dipakai {officer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Daftar tombol (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanpa loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindah loket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeda loket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti kata sandi…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilan terang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilan gelap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akhiri latihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latihan dengan rumah coba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan lain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultForm</name>
    <message>
        <source>Catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan &amp; selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan &amp; panggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih hasil layanan dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi OPD tujuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandai berkas yang belum lengkap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi uraian aduan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil ini memerlukan catatan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPD tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil layanan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Selesaikan dahulu nomor {number} sebelum memanggil yang berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counter} sedang dipakai {officer}. Pilih loket lain, atau ambil alih bila petugas itu sudah pergi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket ini sudah ditutup atau diambil alih. Pilih loket lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} sudah berubah di tempat lain; tindakan ini tidak dapat dilakukan lagi. Daftar sudah diperbarui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan. Coba lagi {seconds} detik lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna atau kata sandi salah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data sedang dipakai program lain terlalu lama. Coba lagi sebentar lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang penyimpanan penuh. Kosongkan ruang; nomor yang terbit tetap aman.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicesDone</name>
    <message>
        <source>Jumlah {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan yang dikerjakan: {done}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Latihan: rumah coba dengan pengunjung rekaan. Tidak ada yang tercatat di rumah yang sebenarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data tidak dapat dibaca. Yang terlihat adalah keadaan terakhir; layar pulih sendiri setelah tersambung. ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Isi nama pengguna dan kata sandi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gunakan nama pengguna dan kata sandi Anda sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Tidak ada yang menunggu untuk loket ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dipanggil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dipanggil ulang, panggilan ke-{calls}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dicatat tidak hadir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kembali ke antrean, beberapa nomor di belakang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dialihkan, menunggu layanan {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ditunda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} antre lagi di tempatnya semula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} diantrekan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tindakan pada {number} diurungkan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>Untuk petugas berikutnya, bila perlu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomornya tetap sama, urutannya menurut waktu datang semula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket mana pun yang melayani</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorCard</name>
    <message>
        <source>Dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipanggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambil nomor {time} · menunggu {minutes} menit · dipanggil {calls}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prioritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layanan ke-{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket dijeda: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekan F2 untuk mulai lagi dan memanggil yang berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket kosong, {count} menunggu untuk Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekan F2 untuk memanggil yang berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket kosong, belum ada yang menunggu untuk Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begitu ada nomor baru, tekan F2. Anda juga dapat memberi nomor sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Prioritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prioritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melewati target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Ia sudah menunggu lebih dari {bound} menit, jadi tidak boleh didahului lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengunjung prioritas didahulukan, paling banyak {most} kali berturut-turut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah {count} pengunjung prioritas berturut-turut, jadi giliran pengunjung umum yang paling lama menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas memanggil nomor ini secara khusus, di luar urutan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ia yang paling dahulu datang di antara semua yang dilayani loket ini.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Menunggu {minutes} menit; {others} orang lain juga menunggu saat itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_House</name>
    <message>
        <source>Seluruh layanan gratis. Petugas tidak menerima imbalan apa pun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Tombol papan ketik</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Panggil nomor tertentu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengapa {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alihkan {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan berikutnya untuk {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan slip {number} dikirim ke printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} belum pernah dipanggil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} tidak ada hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._place</name>
    <message>
        <source>Selesaikan dahulu pengunjung di loket, lalu panggil {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesaikan dahulu pengunjung di loket, lalu jeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} baru dipanggil {calls} dari {most} kali. Panggil ulang (F3), atau tekan F4 sekali lagi bila memang tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
