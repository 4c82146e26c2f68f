<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="plm" sourcelanguage="id">
<context>
    <name>AccessibilityButton</name>
    <message>
        <source>Aksesibilitas</source>
        <translation type="unfinished">Aksesibilitas</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Sentuh layar untuk mulai</source>
        <translation type="unfinished">Sentuh layar untuk mulai</translation>
    </message>
    <message>
        <source>Diskusi publik: %1</source>
        <translation type="unfinished">Diskusi publik: %1</translation>
    </message>
    <message>
        <source>%1, pukul %2, %3</source>
        <translation type="unfinished">%1, jam %2, %3</translation>
    </message>
    <message>
        <source>Hari ini buka sampai pukul %1</source>
        <translation type="unfinished">Ari ini buka sampe jam %1</translation>
    </message>
    <message>
        <source>Hari ini buka sampai pukul %1, istirahat %2</source>
        <translation type="unfinished">Ari ini bukak sampe jam %1, istirahat %2</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Papan panggilan</source>
        <translation type="unfinished">Papan panggilan</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation type="unfinished">Dak katek yang nunggu</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation type="unfinished">Nunggu</translation>
    </message>
    <message>
        <source>%1: %2 menunggu</source>
        <translation type="unfinished">%1: %2 nunggu</translation>
    </message>
</context>
<context>
    <name>BottomRow</name>
    <message>
        <source>Kembali</source>
        <translation type="unfinished">Balek</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>NOMOR ANTREAN · QUEUE NUMBER</source>
        <translation type="unfinished">NOMOR ANTRIAN · QUEUE NUMBER</translation>
    </message>
    <message>
        <source>NOMOR ANTREAN</source>
        <translation type="unfinished">NOMOR ANTRIAN</translation>
    </message>
    <message>
        <source>silakan menuju · please go to</source>
        <translation type="unfinished">silakan ke · please go to</translation>
    </message>
    <message>
        <source>silakan menuju</source>
        <translation type="unfinished">silakan ke</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Bukan wewenang kami</source>
        <translation type="unfinished">Bukan wewenang kami</translation>
    </message>
    <message>
        <source>Diarsipkan</source>
        <translation type="unfinished">Diarsipke</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation type="unfinished">Ditrimo</translation>
    </message>
    <message>
        <source>Diverifikasi</source>
        <translation type="unfinished">Diverifikasi</translation>
    </message>
    <message>
        <source>Diteruskan</source>
        <translation type="unfinished">Diterusken</translation>
    </message>
    <message>
        <source>Sedang ditangani</source>
        <translation type="unfinished">Lagi ditangani</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished">Lah kelar</translation>
    </message>
    <message>
        <source>Aduan Anda sudah kami terima.</source>
        <translation type="unfinished">Aduan Anda la kami trimo.</translation>
    </message>
    <message>
        <source>Aduan Anda sudah diperiksa.</source>
        <translation type="unfinished">Aduan Anda la diperikso.</translation>
    </message>
    <message>
        <source>Aduan Anda sudah diteruskan.</source>
        <translation type="unfinished">Aduan Anda la diterusken.</translation>
    </message>
    <message>
        <source>Aduan Anda sedang dikerjakan.</source>
        <translation type="unfinished">Aduan Anda lagi digaweke.</translation>
    </message>
    <message>
        <source>Kami menunggu keterangan Anda.</source>
        <translation type="unfinished">Kami nunggu keterangan Anda.</translation>
    </message>
    <message>
        <source>Aduan ini bukan wewenang kami.</source>
        <translation type="unfinished">Aduan ini bukan wewenang kami.</translation>
    </message>
    <message>
        <source>Aduan ini diarsipkan.</source>
        <translation type="unfinished">Aduan ini diarsipke.</translation>
    </message>
    <message>
        <source>Aduan Anda sudah selesai.</source>
        <translation type="unfinished">Aduan Anda la selesai.</translation>
    </message>
    <message>
        <source>Terlambat. Kami minta maaf.</source>
        <translation type="unfinished">Telat. Kami mintak maap.</translation>
    </message>
    <message>
        <source>Petugas dapat menanyakannya untuk Anda.</source>
        <translation type="unfinished">Petugas biso nanyoke untuk Anda.</translation>
    </message>
    <message>
        <source>Silakan ke petugas.</source>
        <translation type="unfinished">Silakan ke petugas.</translation>
    </message>
    <message>
        <source>Silakan ke petugas, paling lambat {date}.</source>
        <translation type="unfinished">Silakan ke petugas, paling lambat {date}.</translation>
    </message>
    <message>
        <source>Silakan ke {office}.</source>
        <translation type="unfinished">Silakan ke {office}.</translation>
    </message>
    <message>
        <source>Tanyakan alasannya kepada petugas.</source>
        <translation type="unfinished">Tanyoke sebabnyo ke petugas.</translation>
    </message>
    <message>
        <source>Belum puas? Bicaralah dengan petugas.</source>
        <translation type="unfinished">Belum puas? Ngomong samo petugas.</translation>
    </message>
    <message>
        <source>Anda tidak perlu melakukan apa-apa sekarang.</source>
        <translation type="unfinished">Anda dak perlu apo-apo mak ini ari.</translation>
    </message>
    <message>
        <source>Aduan diterima</source>
        <translation type="unfinished">Aduan ditrimo</translation>
    </message>
    <message>
        <source>Sudah diperiksa</source>
        <translation type="unfinished">La diperikso</translation>
    </message>
    <message>
        <source>Mulai ditangani</source>
        <translation type="unfinished">Mulai ditangani</translation>
    </message>
    <message>
        <source>Keterangan diminta</source>
        <translation type="unfinished">Keterangan dimintak</translation>
    </message>
    <message>
        <source>Dikerjakan lagi</source>
        <translation type="unfinished">Digaweke lagi</translation>
    </message>
    <message>
        <source>Dibuka kembali</source>
        <translation type="unfinished">Dibuka lagi</translation>
    </message>
    <message>
        <source>Ada jawaban untuk Anda</source>
        <translation type="unfinished">Ado jawaban untuk Anda</translation>
    </message>
    <message>
        <source>Tanggapan Anda diterima</source>
        <translation type="unfinished">Tanggapan Anda ditrimo</translation>
    </message>
    <message>
        <source>Waktu diperpanjang</source>
        <translation type="unfinished">Waktu diperpanjang</translation>
    </message>
    <message>
        <source>Keberatan diterima</source>
        <translation type="unfinished">Keberatan ditrimo</translation>
    </message>
    <message>
        <source>Terselesaikan</source>
        <translation type="unfinished">La beres</translation>
    </message>
    <message>
        <source>Sebagian terselesaikan</source>
        <translation type="unfinished">Sebagian la beres</translation>
    </message>
    <message>
        <source>Tidak dapat dipenuhi</source>
        <translation type="unfinished">Dak biso dipenuhi</translation>
    </message>
    <message>
        <source>Sudah dijawab</source>
        <translation type="unfinished">La dijawab</translation>
    </message>
    <message>
        <source>Diteruskan ke instansi lain</source>
        <translation type="unfinished">Diterusken ke instansi lain</translation>
    </message>
    <message>
        <source>Dicabut</source>
        <translation type="unfinished">Dicabut</translation>
    </message>
    <message>
        <source>Sama dengan aduan lain</source>
        <translation type="unfinished">Samo dengan aduan lain</translation>
    </message>
    <message>
        <source>Keterangan tidak lengkap</source>
        <translation type="unfinished">Keterangan dak lengkap</translation>
    </message>
    <message>
        <source>Tidak dapat diproses</source>
        <translation type="unfinished">Dak biso diproses</translation>
    </message>
    <message>
        <source>Diakomodasi</source>
        <translation type="unfinished">Diakomodasi</translation>
    </message>
    <message>
        <source>Belum dapat dipenuhi</source>
        <translation type="unfinished">Belum biso dipenuhi</translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation type="unfinished">La ado</translation>
    </message>
    <message>
        <source>diterima {date}</source>
        <translation type="unfinished">ditrimo {date}</translation>
    </message>
    <message>
        <source>sejak {date}</source>
        <translation type="unfinished">sejak {date}</translation>
    </message>
    <message>
        <source>paling lambat {date}</source>
        <translation type="unfinished">paling lambat {date}</translation>
    </message>
    <message>
        <source>Ditangani oleh</source>
        <translation type="unfinished">Ditangani</translation>
    </message>
    <message>
        <source>Kabar terakhir</source>
        <translation type="unfinished">Kabar terakhir</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation type="unfinished">Hasil</translation>
    </message>
    <message>
        <source>Kami menunggu sampai</source>
        <translation type="unfinished">Kami nunggu sampe</translation>
    </message>
    <message>
        <source>Seharusnya</source>
        <translation type="unfinished">Harusnyo</translation>
    </message>
    <message>
        <source>Jawaban berikutnya</source>
        <translation type="unfinished">Jawaban sudah ini</translation>
    </message>
    <message>
        <source>lewat {days} hari kerja</source>
        <translation type="unfinished">liwat {days} hari kerjo</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation type="unfinished">hari ini</translation>
    </message>
    <message>
        <source>{days} hari kerja lagi</source>
        <translation type="unfinished">{days} hari kerjo lagi</translation>
    </message>
</context>
<context>
    <name>ChoicesScreen</name>
    <message>
        <source>Keperluan apa?</source>
        <translation type="unfinished">Ado perlu apo?</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>Jam pelayanan</source>
        <translation type="unfinished">Jam pelayanan</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation type="unfinished">Istirahat</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished">Totop</translation>
    </message>
    <message>
        <source>Mendesak? %1</source>
        <translation type="unfinished">Mendesak? %1</translation>
    </message>
    <message>
        <source>Sedang istirahat</source>
        <translation type="unfinished">Lagi istirahat</translation>
    </message>
    <message>
        <source>Nomor hari ini sudah habis dibagikan</source>
        <translation type="unfinished">Nomor ari ini lah abes dibagike</translation>
    </message>
    <message>
        <source>Libur</source>
        <translation type="unfinished">Libur</translation>
    </message>
    <message>
        <source>Terima kasih, sampai bertemu lagi</source>
        <translation type="unfinished">Mokasih, sampe betemu lagi</translation>
    </message>
    <message>
        <source>Kami sedang tutup</source>
        <translation type="unfinished">Kami lagi totop</translation>
    </message>
    <message>
        <source>Kami buka lagi pukul %1</source>
        <translation type="unfinished">Kami buka lagi jam %1</translation>
    </message>
    <message>
        <source>Kami buka lagi %1 pukul %2</source>
        <translation type="unfinished">Kami buka lagi %1 jam %2</translation>
    </message>
    <message>
        <source>Kami masih melayani yang sudah memegang nomor sampai pukul %1.</source>
        <translation type="unfinished">Kami masih ngelayani yang lah megang nomor sampe jam %1.</translation>
    </message>
    <message>
        <source>Nomor antrean dapat diambil mulai pukul %1 %2.</source>
        <translation type="unfinished">Nomor antrian biso diambek mulai jam %1 %2.</translation>
    </message>
    <message>
        <source>Nomor yang sudah Anda ambil tetap berlaku.</source>
        <translation type="unfinished">Nomor yang lah diambek tetep berlaku.</translation>
    </message>
    <message>
        <source>Nomor antrean hanya dapat diambil pada jam pelayanan.</source>
        <translation type="unfinished">Nomor antrian cuma biso diambek pas jam pelayanan.</translation>
    </message>
    <message>
        <source>Cek nomor antrean</source>
        <translation type="unfinished">Cek nomor antrian</translation>
    </message>
</context>
<context>
    <name>ComplaintScreen</name>
    <message>
        <source>Ada angka yang keliru. Periksa lagi nomor di tanda terima.</source>
        <translation type="unfinished">Ado angko yang salah. Perikso lagi nomor di tando trimo.</translation>
    </message>
    <message>
        <source>Nomor atau PIN tidak cocok. Periksa lagi, atau tanyakan kepada petugas.</source>
        <translation type="unfinished">Nomor apo PIN dak cocok. Perikso lagi, apo tanyo ke petugas.</translation>
    </message>
    <message>
        <source>Sudah beberapa kali tidak cocok. Coba lagi pukul %1, atau tanyakan kepada petugas.</source>
        <translation type="unfinished">La berapo kali dak cocok. Cubo lagi pukul %1, apo tanyo ke petugas.</translation>
    </message>
    <message>
        <source>Nomor ini dikunci. Bawalah tanda terima dan kartu identitas ke petugas.</source>
        <translation type="unfinished">Nomor ini dikunci. Bawak tando trimo samo KTP ke petugas.</translation>
    </message>
    <message>
        <source>Data belum dapat dibaca. Silakan coba lagi, atau tanyakan kepada petugas.</source>
        <translation type="unfinished">Data belum biso dibaco. Cubo lagi, atau tanyo petugas.</translation>
    </message>
    <message>
        <source>Cek status aduan</source>
        <translation type="unfinished">Cek status aduan</translation>
    </message>
    <message>
        <source>Pindai kode di tanda terima, atau ketik nomor dan PIN</source>
        <translation type="unfinished">Pindai kode di tando trimo, apo ketik nomor samo PIN</translation>
    </message>
    <message>
        <source>Nomor aduan</source>
        <translation type="unfinished">Nomor aduan</translation>
    </message>
    <message>
        <source>ada di atas kode</source>
        <translation type="unfinished">ado di atas kode</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>enam angka di tanda terima</source>
        <translation type="unfinished">enem angko di tando trimo</translation>
    </message>
    <message>
        <source>%1 angka</source>
        <translation type="unfinished">%1 angko</translation>
    </message>
    <message>
        <source>Layar ini tidak menampilkan nama atau isi aduan.</source>
        <translation type="unfinished">Layar ini dak nunjukke namo apo isi aduan.</translation>
    </message>
    <message>
        <source>Sebentar …</source>
        <translation type="unfinished">Sebentar …</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation type="unfinished">Jingok</translation>
    </message>
</context>
<context>
    <name>ComplaintStatusScreen</name>
    <message>
        <source>Status aduan</source>
        <translation type="unfinished">Status aduan</translation>
    </message>
    <message>
        <source>Nomor aduan</source>
        <translation type="unfinished">Nomor aduan</translation>
    </message>
    <message>
        <source>Ambil slip di bawah</source>
        <translation type="unfinished">Ambek slip di bawah</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation type="unfinished">Cetak</translation>
    </message>
    <message>
        <source>Bicara dengan petugas</source>
        <translation type="unfinished">Ngomong samo petugas</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished">Lah kelar</translation>
    </message>
    <message>
        <source>Tertutup sendiri dalam %1 detik</source>
        <translation type="unfinished">Tetutup dewek %1 detik lagi</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Semua layanan *GRATIS*</source>
        <translation type="unfinished">Galo layanan *GRATIS*</translation>
    </message>
    <message>
        <source>Semua layanan *GRATIS*. Jangan memberi apa pun kepada petugas.</source>
        <translation type="unfinished">Galo layanan *GRATIS*. Jangan ngasih apo-apo ke petugas.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Buka sampai %1</source>
        <translation type="unfinished">Buka sampe %1</translation>
    </message>
    <message>
        <source>Buka sampai %1, istirahat %2</source>
        <translation type="unfinished">Bukak sampe %1, istirahat %2</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Petugas segera datang</source>
        <translation type="unfinished">Petugas nak dateng</translation>
    </message>
    <message>
        <source>Panggil petugas lagi</source>
        <translation type="unfinished">Panggil petugas lagi</translation>
    </message>
    <message>
        <source>Petugas dipanggil</source>
        <translation type="unfinished">Petugas lah dipanggil</translation>
    </message>
    <message>
        <source>Panggil petugas</source>
        <translation type="unfinished">Panggil petugas</translation>
    </message>
    <message>
        <source>Mohon tunggu di kiosk ini</source>
        <translation type="unfinished">Tolong tunggu di kiosk ini</translation>
    </message>
    <message>
        <source>Belum ada yang menjawab</source>
        <translation type="unfinished">Belum ado yang jawab</translation>
    </message>
    <message>
        <source>%1 loket sudah diberi tahu</source>
        <translation type="unfinished">%1 loket la dikasih tau</translation>
    </message>
    <message>
        <source>Belum ada petugas di loket</source>
        <translation type="unfinished">Belum ado petugas di loket</translation>
    </message>
    <message>
        <source>Minta bantuan di kiosk ini</source>
        <translation type="unfinished">Mintak bantu di kiosk ini</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Ada yang bisa kami bantu?</source>
        <translation type="unfinished">Ado yang biso kami bantu?</translation>
    </message>
    <message>
        <source>Sentuh layanan untuk mengambil nomor antrean</source>
        <translation type="unfinished">Sentuh layanan untuk ngambek nomor antrian</translation>
    </message>
    <message>
        <source>Slip sedang tidak dicetak. Nomor tampil di layar: catat atau foto.</source>
        <translation type="unfinished">Slip lagi dak dicetak. Nomor ado di layar: catet apo poto.</translation>
    </message>
    <message>
        <source>Sedang ditutup</source>
        <translation type="unfinished">Lagi ditotop</translation>
    </message>
    <message>
        <source>Kuota hari ini habis</source>
        <translation type="unfinished">Kuota ari ini abes</translation>
    </message>
    <message>
        <source>Langsung</source>
        <translation type="unfinished">Langsung</translation>
    </message>
    <message>
        <source>Tanpa antre</source>
        <translation type="unfinished">Dak usah ngantri</translation>
    </message>
    <message>
        <source>%1 menit</source>
        <translation type="unfinished">%1 menit</translation>
    </message>
    <message>
        <source>Belum ada petugas</source>
        <translation type="unfinished">Belum ado petugas</translation>
    </message>
    <message>
        <source>%1 menunggu</source>
        <translation type="unfinished">%1 nunggu</translation>
    </message>
    <message>
        <source>%1 menunggu · %2 loket</source>
        <translation type="unfinished">%1 nunggu · %2 loket</translation>
    </message>
    <message>
        <source>%1 menunggu · 1 loket</source>
        <translation type="unfinished">%1 nunggu · 1 loket</translation>
    </message>
    <message>
        <source>Nomor terakhir %1</source>
        <translation type="unfinished">Nomor terakhir %1</translation>
    </message>
    <message>
        <source>Tampilkan lagi nomor yang baru diambil</source>
        <translation type="unfinished">Tampilke lagi nomor yang baru diambek</translation>
    </message>
    <message>
        <source>Ganti bahasa</source>
        <translation type="unfinished">Ganti bahaso</translation>
    </message>
</context>
<context>
    <name>IdleCard</name>
    <message>
        <source>Papan sedang disiapkan</source>
        <translation type="unfinished">Papan lagi disiapke</translation>
    </message>
    <message>
        <source>Papan belum dapat menampilkan panggilan</source>
        <translation type="unfinished">Papan belum biso nampilke panggilan</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation type="unfinished">Belum katek yang nunggu</translation>
    </message>
    <message>
        <source>Mohon tunggu nomor Anda dipanggil</source>
        <translation type="unfinished">Tolong tunggu nomornyo dipanggil</translation>
    </message>
    <message>
        <source>Mohon perhatikan panggilan petugas.</source>
        <translation type="unfinished">Tolong dengerke panggilan petugas.</translation>
    </message>
    <message>
        <source>Silakan ambil nomor di kiosk.</source>
        <translation type="unfinished">Silahke ambek nomor di kiosk.</translation>
    </message>
    <message>
        <source>Buka hari ini %1</source>
        <translation type="unfinished">Bukak ari ini %1</translation>
    </message>
    <message>
        <source>Diskusi publik: %1</source>
        <translation type="unfinished">Diskusi publik: %1</translation>
    </message>
    <message>
        <source>Nomor dan loket tampil di sini.</source>
        <translation type="unfinished">Nomor samo loket nongol di sini.</translation>
    </message>
</context>
<context>
    <name>LookupScreen</name>
    <message>
        <source>Cek status aduan</source>
        <translation type="unfinished">Cek status aduan</translation>
    </message>
    <message>
        <source>Cek nomor antrean</source>
        <translation type="unfinished">Cek nomor antrian</translation>
    </message>
    <message>
        <source>Pindai kode di slip, atau ketik nomornya</source>
        <translation type="unfinished">Pindai kode di slip, atau ketik nomornyo</translation>
    </message>
    <message>
        <source>Ketik nomor yang tertulis di slip</source>
        <translation type="unfinished">Ketik nomor yang ditulis di slip</translation>
    </message>
    <message>
        <source>Nomor ini tidak ditemukan untuk hari ini. Periksa lagi, atau tanyakan kepada petugas.</source>
        <translation type="unfinished">Nomor ini dak ketemu untuk ari ini. Cek lagi, atau tanyo petugas.</translation>
    </message>
    <message>
        <source>Data belum dapat dibaca. Silakan coba lagi, atau tanyakan kepada petugas.</source>
        <translation type="unfinished">Data belum biso dibaco. Cubo lagi, atau tanyo petugas.</translation>
    </message>
    <message>
        <source>%1 orang di depan Anda</source>
        <translation type="unfinished">Masih %1 wong lagi</translation>
    </message>
    <message>
        <source>Sedang dipanggil: silakan menuju %1</source>
        <translation type="unfinished">Lagi dipanggil: silakan ke %1</translation>
    </message>
    <message>
        <source>Sedang dilayani di %1</source>
        <translation type="unfinished">Lagi dilayani di %1</translation>
    </message>
    <message>
        <source>Sudah dipanggil, tetapi tidak hadir. Silakan ke petugas.</source>
        <translation type="unfinished">Lah dipanggil tapi dak dateng. Silakan ke petugas.</translation>
    </message>
    <message>
        <source>Ditunda sementara. Petugas akan memanggil lagi.</source>
        <translation type="unfinished">Ditunda kudai. Kagek petugas manggil lagi.</translation>
    </message>
    <message>
        <source>Kunjungan ini sudah selesai.</source>
        <translation type="unfinished">Kunjungan ini lah kelar.</translation>
    </message>
    <message>
        <source>Belum ada petugas di loket; dipanggil setelah loket buka.</source>
        <translation type="unfinished">Belum ado petugas di loket; dipanggil kalu loket la bukak.</translation>
    </message>
    <message>
        <source>Langsung dilayani, %1 loket buka</source>
        <translation type="unfinished">Langsung dilayani, %1 loket bukak</translation>
    </message>
    <message>
        <source>Perkiraan menunggu %1 menit, %2 loket buka</source>
        <translation type="unfinished">Kiro-kiro nunggu %1 menit, %2 loket bukak</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation type="unfinished">Jingok</translation>
    </message>
    <message>
        <source>Cetak salinan (petugas)</source>
        <translation type="unfinished">Cetak salinan (petugas)</translation>
    </message>
    <message>
        <source>Isi survei kepuasan</source>
        <translation type="unfinished">Isi survei kepuasan</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>Kiosk sedang disiapkan</source>
        <translation type="unfinished">Kiosk lagi disiapke</translation>
    </message>
    <message>
        <source>Kiosk belum dapat memberi nomor</source>
        <translation type="unfinished">Kiosk belum biso ngasih nomor</translation>
    </message>
    <message>
        <source>Kiosk ini dihentikan sementara</source>
        <translation type="unfinished">Kiosk ini diberentike kudai</translation>
    </message>
    <message>
        <source>Kuota layanan ini hari ini sudah habis</source>
        <translation type="unfinished">Kuota layanan ini ari ini lah abes</translation>
    </message>
    <message>
        <source>Layanan ini sedang ditutup</source>
        <translation type="unfinished">Layanan ini lagi ditotop</translation>
    </message>
    <message>
        <source>Nomor belum dapat diberikan</source>
        <translation type="unfinished">Nomor belum biso dikasihke</translation>
    </message>
    <message>
        <source>Salinan slip dicetak</source>
        <translation type="unfinished">Salinan slip dicetak</translation>
    </message>
    <message>
        <source>Salinan tidak dapat dicetak</source>
        <translation type="unfinished">Salinan dak biso dicetak</translation>
    </message>
    <message>
        <source>Sebentar, ya</source>
        <translation type="unfinished">Sebentar, yo</translation>
    </message>
    <message>
        <source>Mohon tunggu sebentar.</source>
        <translation type="unfinished">Tolong tunggu kudai.</translation>
    </message>
    <message>
        <source>Silakan langsung ke petugas di loket informasi. Nomor yang sudah diambil tetap berlaku.</source>
        <translation type="unfinished">Silakan langsung ke petugas di loket informasi. Nomor yang lah diambek tetep berlaku.</translation>
    </message>
    <message>
        <source>Silakan ke petugas di loket informasi, atau gunakan kiosk lain.</source>
        <translation type="unfinished">Silakan ke petugas di loket informasi, atau pake kiosk laen.</translation>
    </message>
    <message>
        <source>Silakan datang kembali besok, atau tanyakan kepada petugas.</source>
        <translation type="unfinished">Silakan dateng lagi besok, atau tanyo petugas.</translation>
    </message>
    <message>
        <source>Silakan pilih layanan lain, atau tanyakan kepada petugas.</source>
        <translation type="unfinished">Silakan pilih layanan laen, atau tanyo petugas.</translation>
    </message>
    <message>
        <source>Silakan coba lagi, atau minta nomor kepada petugas.</source>
        <translation type="unfinished">Silakan cubo lagi, atau mintak nomor ke petugas.</translation>
    </message>
    <message>
        <source>Silakan ambil slip di bawah layar.</source>
        <translation type="unfinished">Silakan ambek slip di bawah layar.</translation>
    </message>
    <message>
        <source>Periksa kertas dan printer, lalu coba lagi.</source>
        <translation type="unfinished">Cek kertas samo pencetak, sudah tu cubo lagi.</translation>
    </message>
    <message>
        <source>Kiosk memulihkan diri. Nomor yang sudah diambil tetap berlaku.</source>
        <translation type="unfinished">Kiosk lagi mulihke diri. Nomor yang lah diambek tetep berlaku.</translation>
    </message>
    <message>
        <source>Kembali ke awal</source>
        <translation type="unfinished">Balek ke awal</translation>
    </message>
    <message>
        <source>Terima kasih atas jawaban Anda</source>
        <translation type="unfinished">Mokasih atas jawaban kamu</translation>
    </message>
    <message>
        <source>Survei untuk nomor ini sudah diisi</source>
        <translation type="unfinished">Survei nomor ini la diisi</translation>
    </message>
    <message>
        <source>Jawaban belum dapat disimpan</source>
        <translation type="unfinished">Jawaban belum pacak disimpen</translation>
    </message>
    <message>
        <source>Jawaban disimpan tanpa nama dan tanpa nomor antrean.</source>
        <translation type="unfinished">Jawaban disimpen katek namo samo katek nomor antrean.</translation>
    </message>
    <message>
        <source>Satu kunjungan mengisi satu kali. Terima kasih.</source>
        <translation type="unfinished">Sekali datang ngisi sekali. Mokasih.</translation>
    </message>
    <message>
        <source>Silakan isi formulir kertas di loket informasi.</source>
        <translation type="unfinished">Isi bae formulir kertas di loket informasi.</translation>
    </message>
    <message>
        <source>Daftar berkas dicetak</source>
        <translation type="unfinished">Daftar berkas dicetak</translation>
    </message>
    <message>
        <source>Silakan ambil di bawah layar, dan datang lagi setelah berkas lengkap. Nomor antrean belum diambil.</source>
        <translation type="unfinished">Ambeklah di bawah layar, dan datang lagi kalu berkas la lengkap. Nomor antrean belum diambek.</translation>
    </message>
</context>
<context>
    <name>MissedStrip</name>
    <message>
        <source>Sudah dipanggil, belum datang:</source>
        <translation type="unfinished">Sudah dipanggil, belum datang:</translation>
    </message>
    <message>
        <source>Belum datang:</source>
        <translation type="unfinished">Belum datang:</translation>
    </message>
    <message>
        <source>Silakan lapor ke petugas.</source>
        <translation type="unfinished">Silahke lapor ke petugas.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>PIN petugas untuk mencetak salinan</source>
        <translation type="unfinished">PIN petugas untuk nyetak salinan</translation>
    </message>
    <message>
        <source>PIN petugas</source>
        <translation type="unfinished">PIN petugas</translation>
    </message>
    <message>
        <source>%1 angka</source>
        <translation type="unfinished">%1 angko</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation type="unfinished">Lanjut</translation>
    </message>
</context>
<context>
    <name>PriorityBar</name>
    <message>
        <source>Antrean prioritas</source>
        <translation type="unfinished">Antrian prioritas</translation>
    </message>
    <message>
        <source>Lansia · penyandang disabilitas · ibu hamil dan menyusui · membawa balita</source>
        <translation type="unfinished">Wong tuo (lansia) · penyandang disabilitas · ibu hamil samo nyusui · bawak balita</translation>
    </message>
    <message>
        <source>Lansia, disabilitas, ibu hamil, menyusui, balita</source>
        <translation type="unfinished">Wong tuo, disabilitas, ibu hamil, nyusui, balita</translation>
    </message>
</context>
<context>
    <name>RequirementsScreen</name>
    <message>
        <source>Belum lengkap? Nomor tetap boleh diambil; petugas akan membantu.</source>
        <translation type="unfinished">Belum lengkap? Nomor tetep boleh diambek; kagek petugas bantu.</translation>
    </message>
    <message>
        <source>Ambil nomor antrean</source>
        <translation type="unfinished">Ambek nomor antrian</translation>
    </message>
    <message>
        <source>Yang perlu dibawa</source>
        <translation type="unfinished">Yang perlu dibawak</translation>
    </message>
    <message>
        <source>Belum lengkap? Nomor tetap boleh diambil, petugas membantu. Atau cetak daftar ini dan datang lagi.</source>
        <translation type="unfinished">Belum lengkap? Nomor tetep pacak diambek, petugas mbantu. Atau cetak daftar ini dan datang lagi.</translation>
    </message>
    <message>
        <source>Cetak daftar</source>
        <translation type="unfinished">Cetak daftar</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Menu petugas</source>
        <translation type="unfinished">Menu petugas</translation>
    </message>
    <message>
        <source>Buka lagi kiosk ini</source>
        <translation type="unfinished">Buka lagi kiosk ini</translation>
    </message>
    <message>
        <source>Hentikan sementara kiosk ini</source>
        <translation type="unfinished">Berentike kudai kiosk ini</translation>
    </message>
    <message>
        <source>Tutup program kiosk</source>
        <translation type="unfinished">Totop program kiosk</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Masih di sini?</source>
        <translation type="unfinished">Masih di sini?</translation>
    </message>
    <message>
        <source>Layar ini kembali ke awal dalam %1 detik.</source>
        <translation type="unfinished">Layar ini balek ke awal dalam %1 detik.</translation>
    </message>
    <message>
        <source>Ya, lanjutkan</source>
        <translation type="unfinished">Yo, lanjutke</translation>
    </message>
</context>
<context>
    <name>SurveyScreen</name>
    <message>
        <source>Survei kepuasan</source>
        <translation type="unfinished">Survei kepuasan</translation>
    </message>
    <message>
        <source>Tanpa nama, tidak terhubung dengan nomor antrean</source>
        <translation type="unfinished">Katek namo, dak tesambung samo nomor antrean</translation>
    </message>
    <message>
        <source>Tentang Anda: boleh dilewati</source>
        <translation type="unfinished">Tentang kamu: boleh dilewati</translation>
    </message>
    <message>
        <source>Pertanyaan %1 dari %2</source>
        <translation type="unfinished">Pertanyaan %1 dari %2</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished">Balek</translation>
    </message>
    <message>
        <source>Lewati pertanyaan ini</source>
        <translation type="unfinished">Lewati pertanyaan ini</translation>
    </message>
    <message>
        <source>Berhenti</source>
        <translation type="unfinished">Berenti</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Nomor antrean Anda</source>
        <translation type="unfinished">Nomor antriannyo</translation>
    </message>
    <message>
        <source>Catat nomor Anda</source>
        <translation type="unfinished">Catet nomornyo</translation>
    </message>
    <message>
        <source>Slip sedang dicetak</source>
        <translation type="unfinished">Slip lagi dicetak</translation>
    </message>
    <message>
        <source>Silakan ambil slip Anda</source>
        <translation type="unfinished">Silakan ambek slipnyo</translation>
    </message>
    <message>
        <source>Slip tidak tercetak. Nomor Anda tetap berlaku: catat, hafalkan, atau foto layar ini.</source>
        <translation type="unfinished">Slip dak tecetak. Nomornyo tetep berlaku: catet, apalke, atau poto layar ini.</translation>
    </message>
    <message>
        <source>Slip keluar di bawah layar</source>
        <translation type="unfinished">Slip keluar di bawah layar</translation>
    </message>
    <message>
        <source>orang di depan Anda</source>
        <translation type="unfinished">wong lagi</translation>
    </message>
    <message>
        <source>Langsung</source>
        <translation type="unfinished">Langsung</translation>
    </message>
    <message>
        <source>menit menunggu</source>
        <translation type="unfinished">menit nunggu</translation>
    </message>
    <message>
        <source>tanpa menunggu</source>
        <translation type="unfinished">dak nunggu</translation>
    </message>
    <message>
        <source>loket buka</source>
        <translation type="unfinished">loket bukak</translation>
    </message>
    <message>
        <source>waktu ambil</source>
        <translation type="unfinished">waktu ngambek</translation>
    </message>
    <message>
        <source>Nomor Anda akan dipanggil dengan suara dan tampil di layar ruang tunggu.</source>
        <translation type="unfinished">Kagek nomornyo dipanggil pake suaro samo nongol di layar ruang tunggu.</translation>
    </message>
    <message>
        <source>Belum ada petugas di loket. Nomor Anda dipanggil setelah loket buka.</source>
        <translation type="unfinished">Belum ado petugas di loket. Nomor Kamu dipanggil kalu loket la bukak.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished">Lah kelar</translation>
    </message>
    <message>
        <source>Slip mungkin sudah keluar di bawah layar. Nomor Anda tetap berlaku: catat bila slip tidak ada.</source>
        <translation type="unfinished">Slip mungkin la keluar di bawah layar. Nomornyo tetep berlaku: catet kalo slip dak katek.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Cek Nomor atau Aduan</source>
        <translation type="unfinished">Cek Nomor apo Aduan</translation>
    </message>
    <message>
        <source>Sampai di mana antrean atau aduan Anda</source>
        <translation type="unfinished">Sampe mano antrean apo aduan Anda</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tanpa suara</source>
        <translation type="unfinished">Dak besuaro</translation>
    </message>
    <message>
        <source>Data pukul %1</source>
        <translation type="unfinished">Data jam %1</translation>
    </message>
</context>
<context>
    <name>TouchKeys</name>
    <message>
        <source>Hapus</source>
        <translation type="unfinished">Apus</translation>
    </message>
    <message>
        <source>Hapus semua</source>
        <translation type="unfinished">Apus galo</translation>
    </message>
</context>
</TS>
