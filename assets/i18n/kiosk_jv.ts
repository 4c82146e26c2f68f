<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="jv" sourcelanguage="id">
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
        <translation type="unfinished">Mangga dipundemok layaripun kangge miwiti</translation>
    </message>
    <message>
        <source>Diskusi publik: %1</source>
        <translation type="unfinished">Dhiskusi publik: %1</translation>
    </message>
    <message>
        <source>%1, pukul %2, %3</source>
        <translation type="unfinished">%1, tabuh %2, %3</translation>
    </message>
    <message>
        <source>Hari ini buka sampai pukul %1</source>
        <translation type="unfinished">Dinten menika bikak dumugi jam %1</translation>
    </message>
    <message>
        <source>Hari ini buka sampai pukul %1, istirahat %2</source>
        <translation type="unfinished">Dina iki bukak nganti jam %1, leren %2</translation>
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
        <translation type="unfinished">Mboten wonten ingkang ngentosi</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation type="unfinished">Ngentosi</translation>
    </message>
    <message>
        <source>%1: %2 menunggu</source>
        <translation type="unfinished">%1: %2 ngenteni</translation>
    </message>
</context>
<context>
    <name>BottomRow</name>
    <message>
        <source>Kembali</source>
        <translation type="unfinished">Wangsul</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>NOMOR ANTREAN · QUEUE NUMBER</source>
        <translation type="unfinished">NOMER ANTREAN · QUEUE NUMBER</translation>
    </message>
    <message>
        <source>NOMOR ANTREAN</source>
        <translation type="unfinished">NOMER ANTREAN</translation>
    </message>
    <message>
        <source>silakan menuju · please go to</source>
        <translation type="unfinished">mangga tindak dhateng · please go to</translation>
    </message>
    <message>
        <source>silakan menuju</source>
        <translation type="unfinished">mangga tindak dhateng</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Bukan wewenang kami</source>
        <translation type="unfinished">Dudu wewenang kula</translation>
    </message>
    <message>
        <source>Diarsipkan</source>
        <translation type="unfinished">Dipunarsip</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation type="unfinished">Dipuntampi</translation>
    </message>
    <message>
        <source>Diverifikasi</source>
        <translation type="unfinished">Dipunpriksa</translation>
    </message>
    <message>
        <source>Diteruskan</source>
        <translation type="unfinished">Dipunterusaken</translation>
    </message>
    <message>
        <source>Sedang ditangani</source>
        <translation type="unfinished">Saweg dipuntangani</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished">Sampun rampung</translation>
    </message>
    <message>
        <source>Aduan Anda sudah kami terima.</source>
        <translation type="unfinished">Aduan panjenengan sampun dipuntampi.</translation>
    </message>
    <message>
        <source>Aduan Anda sudah diperiksa.</source>
        <translation type="unfinished">Aduan panjenengan sampun dipunpriksa.</translation>
    </message>
    <message>
        <source>Aduan Anda sudah diteruskan.</source>
        <translation type="unfinished">Aduan panjenengan sampun dipunterusaken.</translation>
    </message>
    <message>
        <source>Aduan Anda sedang dikerjakan.</source>
        <translation type="unfinished">Aduan panjenengan saweg dipungarap.</translation>
    </message>
    <message>
        <source>Kami menunggu keterangan Anda.</source>
        <translation type="unfinished">Kula nengga katrangan panjenengan.</translation>
    </message>
    <message>
        <source>Aduan ini bukan wewenang kami.</source>
        <translation type="unfinished">Aduan punika dudu wewenang kula.</translation>
    </message>
    <message>
        <source>Aduan ini diarsipkan.</source>
        <translation type="unfinished">Aduan punika dipunarsip.</translation>
    </message>
    <message>
        <source>Aduan Anda sudah selesai.</source>
        <translation type="unfinished">Aduan panjenengan sampun rampung.</translation>
    </message>
    <message>
        <source>Terlambat. Kami minta maaf.</source>
        <translation type="unfinished">Kasep. Nyuwun pangapunten.</translation>
    </message>
    <message>
        <source>Petugas dapat menanyakannya untuk Anda.</source>
        <translation type="unfinished">Petugas saged nyuwunaken pirsa.</translation>
    </message>
    <message>
        <source>Silakan ke petugas.</source>
        <translation type="unfinished">Mangga dhateng petugas.</translation>
    </message>
    <message>
        <source>Silakan ke petugas, paling lambat {date}.</source>
        <translation type="unfinished">Mangga dhateng petugas, paling telat {date}.</translation>
    </message>
    <message>
        <source>Silakan ke {office}.</source>
        <translation type="unfinished">Mangga dhateng {office}.</translation>
    </message>
    <message>
        <source>Tanyakan alasannya kepada petugas.</source>
        <translation type="unfinished">Mangga nyuwun pirsa dhateng petugas.</translation>
    </message>
    <message>
        <source>Belum puas? Bicaralah dengan petugas.</source>
        <translation type="unfinished">Dereng marem? Mangga matur petugas.</translation>
    </message>
    <message>
        <source>Anda tidak perlu melakukan apa-apa sekarang.</source>
        <translation type="unfinished">Panjenengan boten perlu punapa-punapa samenika.</translation>
    </message>
    <message>
        <source>Aduan diterima</source>
        <translation type="unfinished">Aduan dipuntampi</translation>
    </message>
    <message>
        <source>Sudah diperiksa</source>
        <translation type="unfinished">Sampun dipunpriksa</translation>
    </message>
    <message>
        <source>Mulai ditangani</source>
        <translation type="unfinished">Wiwit dipuntangani</translation>
    </message>
    <message>
        <source>Keterangan diminta</source>
        <translation type="unfinished">Katrangan dipunsuwun</translation>
    </message>
    <message>
        <source>Dikerjakan lagi</source>
        <translation type="unfinished">Dipungarap malih</translation>
    </message>
    <message>
        <source>Dibuka kembali</source>
        <translation type="unfinished">Dipunbikak malih</translation>
    </message>
    <message>
        <source>Ada jawaban untuk Anda</source>
        <translation type="unfinished">Wonten wangsulan</translation>
    </message>
    <message>
        <source>Tanggapan Anda diterima</source>
        <translation type="unfinished">Tanggapan dipuntampi</translation>
    </message>
    <message>
        <source>Waktu diperpanjang</source>
        <translation type="unfinished">Wekdal dipunwewahi</translation>
    </message>
    <message>
        <source>Keberatan diterima</source>
        <translation type="unfinished">Kabotan dipuntampi</translation>
    </message>
    <message>
        <source>Terselesaikan</source>
        <translation type="unfinished">Sampun rampung</translation>
    </message>
    <message>
        <source>Sebagian terselesaikan</source>
        <translation type="unfinished">Sapérangan rampung</translation>
    </message>
    <message>
        <source>Tidak dapat dipenuhi</source>
        <translation type="unfinished">Boten saged dipunturuti</translation>
    </message>
    <message>
        <source>Sudah dijawab</source>
        <translation type="unfinished">Sampun dipunwangsuli</translation>
    </message>
    <message>
        <source>Diteruskan ke instansi lain</source>
        <translation type="unfinished">Dipunterusaken instansi sanès</translation>
    </message>
    <message>
        <source>Dicabut</source>
        <translation type="unfinished">Dipuncabut</translation>
    </message>
    <message>
        <source>Sama dengan aduan lain</source>
        <translation type="unfinished">Sami kaliyan aduan sanès</translation>
    </message>
    <message>
        <source>Keterangan tidak lengkap</source>
        <translation type="unfinished">Katrangan dereng jangkep</translation>
    </message>
    <message>
        <source>Tidak dapat diproses</source>
        <translation type="unfinished">Boten saged dipunproses</translation>
    </message>
    <message>
        <source>Diakomodasi</source>
        <translation type="unfinished">Dipunakomodasi</translation>
    </message>
    <message>
        <source>Belum dapat dipenuhi</source>
        <translation type="unfinished">Dereng saged dipunturuti</translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation type="unfinished">Sampun wonten</translation>
    </message>
    <message>
        <source>diterima {date}</source>
        <translation type="unfinished">dipuntampi {date}</translation>
    </message>
    <message>
        <source>sejak {date}</source>
        <translation type="unfinished">wiwit {date}</translation>
    </message>
    <message>
        <source>paling lambat {date}</source>
        <translation type="unfinished">paling telat {date}</translation>
    </message>
    <message>
        <source>Ditangani oleh</source>
        <translation type="unfinished">Dipuntangani</translation>
    </message>
    <message>
        <source>Kabar terakhir</source>
        <translation type="unfinished">Kabar pungkasan</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation type="unfinished">Asil</translation>
    </message>
    <message>
        <source>Kami menunggu sampai</source>
        <translation type="unfinished">Kula nengga dumugi</translation>
    </message>
    <message>
        <source>Seharusnya</source>
        <translation type="unfinished">Kedahipun</translation>
    </message>
    <message>
        <source>Jawaban berikutnya</source>
        <translation type="unfinished">Wangsulan salajengipun</translation>
    </message>
    <message>
        <source>lewat {days} hari kerja</source>
        <translation type="unfinished">langkung {days} dinten kerja</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation type="unfinished">dinten punika</translation>
    </message>
    <message>
        <source>{days} hari kerja lagi</source>
        <translation type="unfinished">{days} dinten kerja malih</translation>
    </message>
</context>
<context>
    <name>ChoicesScreen</name>
    <message>
        <source>Keperluan apa?</source>
        <translation type="unfinished">Kagungan kabetahan punapa?</translation>
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
        <translation type="unfinished">Tutup</translation>
    </message>
    <message>
        <source>Mendesak? %1</source>
        <translation type="unfinished">Wigatos sanget? %1</translation>
    </message>
    <message>
        <source>Sedang istirahat</source>
        <translation type="unfinished">Saweg istirahat</translation>
    </message>
    <message>
        <source>Nomor hari ini sudah habis dibagikan</source>
        <translation type="unfinished">Nomer dinten menika sampun telas</translation>
    </message>
    <message>
        <source>Libur</source>
        <translation type="unfinished">Prei</translation>
    </message>
    <message>
        <source>Terima kasih, sampai bertemu lagi</source>
        <translation type="unfinished">Matur nuwun, sugeng pepanggihan malih</translation>
    </message>
    <message>
        <source>Kami sedang tutup</source>
        <translation type="unfinished">Kita saweg tutup</translation>
    </message>
    <message>
        <source>Kami buka lagi pukul %1</source>
        <translation type="unfinished">Kita bikak malih jam %1</translation>
    </message>
    <message>
        <source>Kami buka lagi %1 pukul %2</source>
        <translation type="unfinished">Kita bikak malih %1 jam %2</translation>
    </message>
    <message>
        <source>Kami masih melayani yang sudah memegang nomor sampai pukul %1.</source>
        <translation type="unfinished">Kita taksih ngladosi ingkang sampun ngasta nomer dumugi jam %1.</translation>
    </message>
    <message>
        <source>Nomor antrean dapat diambil mulai pukul %1 %2.</source>
        <translation type="unfinished">Nomer antrean saged dipunpendhet wiwit jam %1 %2.</translation>
    </message>
    <message>
        <source>Nomor yang sudah Anda ambil tetap berlaku.</source>
        <translation type="unfinished">Nomer ingkang sampun dipunpendhet tetep lumampah.</translation>
    </message>
    <message>
        <source>Nomor antrean hanya dapat diambil pada jam pelayanan.</source>
        <translation type="unfinished">Nomer antrean namung saged dipunpendhet ing jam pelayanan.</translation>
    </message>
    <message>
        <source>Cek nomor antrean</source>
        <translation type="unfinished">Priksa nomer antrean</translation>
    </message>
</context>
<context>
    <name>ComplaintScreen</name>
    <message>
        <source>Ada angka yang keliru. Periksa lagi nomor di tanda terima.</source>
        <translation type="unfinished">Wonten angka ingkang klentu. Mangga dipunpriksa malih.</translation>
    </message>
    <message>
        <source>Nomor atau PIN tidak cocok. Periksa lagi, atau tanyakan kepada petugas.</source>
        <translation type="unfinished">Nomer utawi PIN boten cocog. Priksa malih, utawi nyuwun pirsa petugas.</translation>
    </message>
    <message>
        <source>Sudah beberapa kali tidak cocok. Coba lagi pukul %1, atau tanyakan kepada petugas.</source>
        <translation type="unfinished">Sampun kaping-kaping boten cocog. Coba malih jam %1, utawi nyuwun pirsa petugas.</translation>
    </message>
    <message>
        <source>Nomor ini dikunci. Bawalah tanda terima dan kartu identitas ke petugas.</source>
        <translation type="unfinished">Nomer punika dipunkunci. Betaa tandha tampi lan KTP dhateng petugas.</translation>
    </message>
    <message>
        <source>Data belum dapat dibaca. Silakan coba lagi, atau tanyakan kepada petugas.</source>
        <translation type="unfinished">Data dereng saged dipunwaos. Mangga dipuncobi malih, utawi nyuwun pirsa petugas.</translation>
    </message>
    <message>
        <source>Cek status aduan</source>
        <translation type="unfinished">Priksa aduan</translation>
    </message>
    <message>
        <source>Pindai kode di tanda terima, atau ketik nomor dan PIN</source>
        <translation type="unfinished">Pindai kode tandha tampi, utawi ketik nomer lan PIN</translation>
    </message>
    <message>
        <source>Nomor aduan</source>
        <translation type="unfinished">Nomer aduan</translation>
    </message>
    <message>
        <source>ada di atas kode</source>
        <translation type="unfinished">wonten nginggil kode</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>enam angka di tanda terima</source>
        <translation type="unfinished">enem angka ing tandha tampi</translation>
    </message>
    <message>
        <source>%1 angka</source>
        <translation type="unfinished">%1 angka</translation>
    </message>
    <message>
        <source>Layar ini tidak menampilkan nama atau isi aduan.</source>
        <translation type="unfinished">Layar punika boten nedahaken asma utawi isi aduan.</translation>
    </message>
    <message>
        <source>Sebentar …</source>
        <translation type="unfinished">Sekedhap …</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation type="unfinished">Priksani</translation>
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
        <translation type="unfinished">Nomer aduan</translation>
    </message>
    <message>
        <source>Ambil slip di bawah</source>
        <translation type="unfinished">Mangga pendhet slip</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation type="unfinished">Cithak</translation>
    </message>
    <message>
        <source>Bicara dengan petugas</source>
        <translation type="unfinished">Matur petugas</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished">Sampun rampung</translation>
    </message>
    <message>
        <source>Tertutup sendiri dalam %1 detik</source>
        <translation type="unfinished">Nutup piyambak %1 detik malih</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Semua layanan *GRATIS*</source>
        <translation type="unfinished">Sedaya layanan *GRATIS*</translation>
    </message>
    <message>
        <source>Semua layanan *GRATIS*. Jangan memberi apa pun kepada petugas.</source>
        <translation type="unfinished">Sedaya layanan *GRATIS*. Sampun maringi punapa kemawon dhateng petugas.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Buka sampai %1</source>
        <translation type="unfinished">Bikak dumugi %1</translation>
    </message>
    <message>
        <source>Buka sampai %1, istirahat %2</source>
        <translation type="unfinished">Bukak nganti %1, leren %2</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Petugas segera datang</source>
        <translation type="unfinished">Petugas badhe rawuh</translation>
    </message>
    <message>
        <source>Panggil petugas lagi</source>
        <translation type="unfinished">Nimbali petugas maneh</translation>
    </message>
    <message>
        <source>Petugas dipanggil</source>
        <translation type="unfinished">Petugas dipuntimbali</translation>
    </message>
    <message>
        <source>Panggil petugas</source>
        <translation type="unfinished">Nimbali petugas</translation>
    </message>
    <message>
        <source>Mohon tunggu di kiosk ini</source>
        <translation type="unfinished">Mangga dipunentosi wonten kiosk menika</translation>
    </message>
    <message>
        <source>Belum ada yang menjawab</source>
        <translation type="unfinished">Durung ana sing mangsuli</translation>
    </message>
    <message>
        <source>%1 loket sudah diberi tahu</source>
        <translation type="unfinished">%1 loket wis diwènèhi weruh</translation>
    </message>
    <message>
        <source>Belum ada petugas di loket</source>
        <translation type="unfinished">Durung ana petugas ing loket</translation>
    </message>
    <message>
        <source>Minta bantuan di kiosk ini</source>
        <translation type="unfinished">Nyuwun pitulungan ing kiosk menika</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Ada yang bisa kami bantu?</source>
        <translation type="unfinished">Wonten ingkang saged kita biyantu?</translation>
    </message>
    <message>
        <source>Sentuh layanan untuk mengambil nomor antrean</source>
        <translation type="unfinished">Mangga dipunpilih layananipun kangge mendhet nomer</translation>
    </message>
    <message>
        <source>Slip sedang tidak dicetak. Nomor tampil di layar: catat atau foto.</source>
        <translation type="unfinished">Slip saweg mboten dipuncithak. Nomer wonten ing layar: cathet utawi foto.</translation>
    </message>
    <message>
        <source>Sedang ditutup</source>
        <translation type="unfinished">Saweg dipuntutup</translation>
    </message>
    <message>
        <source>Kuota hari ini habis</source>
        <translation type="unfinished">Kuota dinten menika telas</translation>
    </message>
    <message>
        <source>Langsung</source>
        <translation type="unfinished">Langsung</translation>
    </message>
    <message>
        <source>Tanpa antre</source>
        <translation type="unfinished">Tanpa antre</translation>
    </message>
    <message>
        <source>%1 menit</source>
        <translation type="unfinished">%1 menit</translation>
    </message>
    <message>
        <source>Belum ada petugas</source>
        <translation type="unfinished">Durung ana petugas</translation>
    </message>
    <message>
        <source>%1 menunggu</source>
        <translation type="unfinished">%1 ngentosi</translation>
    </message>
    <message>
        <source>%1 menunggu · %2 loket</source>
        <translation type="unfinished">%1 ngentèni · %2 loket</translation>
    </message>
    <message>
        <source>%1 menunggu · 1 loket</source>
        <translation type="unfinished">%1 ngentèni · 1 loket</translation>
    </message>
    <message>
        <source>Nomor terakhir %1</source>
        <translation type="unfinished">Nomer pungkasan %1</translation>
    </message>
    <message>
        <source>Tampilkan lagi nomor yang baru diambil</source>
        <translation type="unfinished">Tuduhake maneh nomer sing lagi wae dijupuk</translation>
    </message>
    <message>
        <source>Ganti bahasa</source>
        <translation type="unfinished">Gantos basa</translation>
    </message>
</context>
<context>
    <name>IdleCard</name>
    <message>
        <source>Papan sedang disiapkan</source>
        <translation type="unfinished">Papan saweg dipuncawisaken</translation>
    </message>
    <message>
        <source>Papan belum dapat menampilkan panggilan</source>
        <translation type="unfinished">Papan dereng saged nedahaken timbalan</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation type="unfinished">Dereng wonten ingkang ngentosi</translation>
    </message>
    <message>
        <source>Mohon tunggu nomor Anda dipanggil</source>
        <translation type="unfinished">Mangga dipunentosi ngantos nomeripun dipuntimbali</translation>
    </message>
    <message>
        <source>Mohon perhatikan panggilan petugas.</source>
        <translation type="unfinished">Mangga dipungatosaken timbalanipun petugas.</translation>
    </message>
    <message>
        <source>Silakan ambil nomor di kiosk.</source>
        <translation type="unfinished">Mangga mundhut nomer ing kiosk.</translation>
    </message>
    <message>
        <source>Buka hari ini %1</source>
        <translation type="unfinished">Bukak dina iki %1</translation>
    </message>
    <message>
        <source>Diskusi publik: %1</source>
        <translation type="unfinished">Dhiskusi publik: %1</translation>
    </message>
    <message>
        <source>Nomor dan loket tampil di sini.</source>
        <translation type="unfinished">Nomer saha loket katingal ing mriki.</translation>
    </message>
</context>
<context>
    <name>LookupScreen</name>
    <message>
        <source>Cek status aduan</source>
        <translation type="unfinished">Priksa aduan</translation>
    </message>
    <message>
        <source>Cek nomor antrean</source>
        <translation type="unfinished">Priksa nomer antrean</translation>
    </message>
    <message>
        <source>Pindai kode di slip, atau ketik nomornya</source>
        <translation type="unfinished">Mangga pindai kode ing slip, utawi ketik nomeripun</translation>
    </message>
    <message>
        <source>Ketik nomor yang tertulis di slip</source>
        <translation type="unfinished">Ketik nomer sing katulis ing slip</translation>
    </message>
    <message>
        <source>Nomor ini tidak ditemukan untuk hari ini. Periksa lagi, atau tanyakan kepada petugas.</source>
        <translation type="unfinished">Nomer menika mboten kapanggih kangge dinten menika. Mangga dipunpriksa malih, utawi nyuwun pirsa petugas.</translation>
    </message>
    <message>
        <source>Data belum dapat dibaca. Silakan coba lagi, atau tanyakan kepada petugas.</source>
        <translation type="unfinished">Data dereng saged dipunwaos. Mangga dipuncobi malih, utawi nyuwun pirsa petugas.</translation>
    </message>
    <message>
        <source>%1 orang di depan Anda</source>
        <translation type="unfinished">Wonten %1 tiyang sadèrèngipun panjenengan</translation>
    </message>
    <message>
        <source>Sedang dipanggil: silakan menuju %1</source>
        <translation type="unfinished">Saweg dipuntimbali: mangga tindak dhateng %1</translation>
    </message>
    <message>
        <source>Sedang dilayani di %1</source>
        <translation type="unfinished">Saweg dipunladosi wonten %1</translation>
    </message>
    <message>
        <source>Sudah dipanggil, tetapi tidak hadir. Silakan ke petugas.</source>
        <translation type="unfinished">Sampun dipuntimbali, nanging mboten rawuh. Mangga dhateng petugas.</translation>
    </message>
    <message>
        <source>Ditunda sementara. Petugas akan memanggil lagi.</source>
        <translation type="unfinished">Dipuntundha sawetawis. Petugas badhe nimbali malih.</translation>
    </message>
    <message>
        <source>Kunjungan ini sudah selesai.</source>
        <translation type="unfinished">Kunjungan menika sampun rampung.</translation>
    </message>
    <message>
        <source>Belum ada petugas di loket; dipanggil setelah loket buka.</source>
        <translation type="unfinished">Durung ana petugas ing loket; ditimbali sawisé loket bukak.</translation>
    </message>
    <message>
        <source>Langsung dilayani, %1 loket buka</source>
        <translation type="unfinished">Langsung diladèni, %1 loket bukak</translation>
    </message>
    <message>
        <source>Perkiraan menunggu %1 menit, %2 loket buka</source>
        <translation type="unfinished">Kira-kira ngentèni %1 menit, %2 loket bukak</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation type="unfinished">Priksani</translation>
    </message>
    <message>
        <source>Cetak salinan (petugas)</source>
        <translation type="unfinished">Cithak salinan (petugas)</translation>
    </message>
    <message>
        <source>Isi survei kepuasan</source>
        <translation type="unfinished">Ngisi survei kepuasan</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>Kiosk sedang disiapkan</source>
        <translation type="unfinished">Kiosk saweg dipuncawisaken</translation>
    </message>
    <message>
        <source>Kiosk belum dapat memberi nomor</source>
        <translation type="unfinished">Kiosk dereng saged maringi nomer</translation>
    </message>
    <message>
        <source>Kiosk ini dihentikan sementara</source>
        <translation type="unfinished">Kiosk menika dipunkendelaken sawetawis</translation>
    </message>
    <message>
        <source>Kuota layanan ini hari ini sudah habis</source>
        <translation type="unfinished">Kuota layanan menika dinten menika sampun telas</translation>
    </message>
    <message>
        <source>Layanan ini sedang ditutup</source>
        <translation type="unfinished">Layanan menika saweg dipuntutup</translation>
    </message>
    <message>
        <source>Nomor belum dapat diberikan</source>
        <translation type="unfinished">Nomer dereng saged dipunparingaken</translation>
    </message>
    <message>
        <source>Salinan slip dicetak</source>
        <translation type="unfinished">Salinan slip dipuncithak</translation>
    </message>
    <message>
        <source>Salinan tidak dapat dicetak</source>
        <translation type="unfinished">Salinan mboten saged dipuncithak</translation>
    </message>
    <message>
        <source>Sebentar, ya</source>
        <translation type="unfinished">Sekedhap, nggih</translation>
    </message>
    <message>
        <source>Mohon tunggu sebentar.</source>
        <translation type="unfinished">Mangga dipunentosi sekedhap.</translation>
    </message>
    <message>
        <source>Silakan langsung ke petugas di loket informasi. Nomor yang sudah diambil tetap berlaku.</source>
        <translation type="unfinished">Mangga langsung dhateng petugas ing loket informasi. Nomer ingkang sampun dipunpendhet tetep lumampah.</translation>
    </message>
    <message>
        <source>Silakan ke petugas di loket informasi, atau gunakan kiosk lain.</source>
        <translation type="unfinished">Mangga dhateng petugas ing loket informasi, utawi ngginakaken kiosk sanes.</translation>
    </message>
    <message>
        <source>Silakan datang kembali besok, atau tanyakan kepada petugas.</source>
        <translation type="unfinished">Mangga rawuh malih mbenjing, utawi nyuwun pirsa petugas.</translation>
    </message>
    <message>
        <source>Silakan pilih layanan lain, atau tanyakan kepada petugas.</source>
        <translation type="unfinished">Mangga milih layanan sanes, utawi nyuwun pirsa petugas.</translation>
    </message>
    <message>
        <source>Silakan coba lagi, atau minta nomor kepada petugas.</source>
        <translation type="unfinished">Mangga dipuncobi malih, utawi nyuwun nomer dhateng petugas.</translation>
    </message>
    <message>
        <source>Silakan ambil slip di bawah layar.</source>
        <translation type="unfinished">Mangga mendhet slip ing ngandhap layar.</translation>
    </message>
    <message>
        <source>Periksa kertas dan printer, lalu coba lagi.</source>
        <translation type="unfinished">Mangga dipunpriksa kertas saha pencithakipun, lajeng dipuncobi malih.</translation>
    </message>
    <message>
        <source>Kiosk memulihkan diri. Nomor yang sudah diambil tetap berlaku.</source>
        <translation type="unfinished">Kiosk saweg pulih. Nomer ingkang sampun dipunpendhet tetep lumampah.</translation>
    </message>
    <message>
        <source>Kembali ke awal</source>
        <translation type="unfinished">Wangsul dhateng wiwitan</translation>
    </message>
    <message>
        <source>Terima kasih atas jawaban Anda</source>
        <translation type="unfinished">Matur nuwun awit wangsulanipun</translation>
    </message>
    <message>
        <source>Survei untuk nomor ini sudah diisi</source>
        <translation type="unfinished">Survei nomer punika sampun dipunisi</translation>
    </message>
    <message>
        <source>Jawaban belum dapat disimpan</source>
        <translation type="unfinished">Wangsulan dereng saged dipunsimpen</translation>
    </message>
    <message>
        <source>Jawaban disimpan tanpa nama dan tanpa nomor antrean.</source>
        <translation type="unfinished">Wangsulan dipunsimpen tanpa asma lan tanpa nomer antrian.</translation>
    </message>
    <message>
        <source>Satu kunjungan mengisi satu kali. Terima kasih.</source>
        <translation type="unfinished">Saben rawuh ngisi sepisan. Matur nuwun.</translation>
    </message>
    <message>
        <source>Silakan isi formulir kertas di loket informasi.</source>
        <translation type="unfinished">Sumangga ngisi formulir dluwang ing loket informasi.</translation>
    </message>
    <message>
        <source>Daftar berkas dicetak</source>
        <translation type="unfinished">Dhaptar berkas dipuncithak</translation>
    </message>
    <message>
        <source>Silakan ambil di bawah layar, dan datang lagi setelah berkas lengkap. Nomor antrean belum diambil.</source>
        <translation type="unfinished">Mangga dipunpendhet ing ngandhap layar, lajeng rawuh malih menawi berkas sampun jangkep. Nomer antrean dereng dipunpendhet.</translation>
    </message>
</context>
<context>
    <name>MissedStrip</name>
    <message>
        <source>Sudah dipanggil, belum datang:</source>
        <translation type="unfinished">Sampun dipunceluk, dereng rawuh:</translation>
    </message>
    <message>
        <source>Belum datang:</source>
        <translation type="unfinished">Dereng rawuh:</translation>
    </message>
    <message>
        <source>Silakan lapor ke petugas.</source>
        <translation type="unfinished">Mangga matur dhateng petugas.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>PIN petugas untuk mencetak salinan</source>
        <translation type="unfinished">PIN petugas kangge nyithak salinan</translation>
    </message>
    <message>
        <source>PIN petugas</source>
        <translation type="unfinished">PIN petugas</translation>
    </message>
    <message>
        <source>%1 angka</source>
        <translation type="unfinished">%1 angka</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation type="unfinished">Lajeng</translation>
    </message>
</context>
<context>
    <name>PriorityBar</name>
    <message>
        <source>Antrean prioritas</source>
        <translation type="unfinished">Antrean prioritas</translation>
    </message>
    <message>
        <source>Lansia · penyandang disabilitas · ibu hamil dan menyusui · membawa balita</source>
        <translation type="unfinished">Tiyang sepuh · difabel · ibu mbobot saha nesepi · mbekta balita</translation>
    </message>
    <message>
        <source>Lansia, disabilitas, ibu hamil, menyusui, balita</source>
        <translation type="unfinished">Tiyang sepuh, difabel, ibu mbobot, nesepi, balita</translation>
    </message>
</context>
<context>
    <name>RequirementsScreen</name>
    <message>
        <source>Belum lengkap? Nomor tetap boleh diambil; petugas akan membantu.</source>
        <translation type="unfinished">Dereng jangkep? Nomer tetep kenging dipunpendhet; petugas badhe mbiyantu.</translation>
    </message>
    <message>
        <source>Ambil nomor antrean</source>
        <translation type="unfinished">Mendhet nomer antrean</translation>
    </message>
    <message>
        <source>Yang perlu dibawa</source>
        <translation type="unfinished">Ingkang perlu dipunbeta</translation>
    </message>
    <message>
        <source>Belum lengkap? Nomor tetap boleh diambil, petugas membantu. Atau cetak daftar ini dan datang lagi.</source>
        <translation type="unfinished">Dereng jangkep? Nomer tetep saged dipunpendhet, petugas mbiyantu. Utawi dhaptar dipuncithak lajeng rawuh malih.</translation>
    </message>
    <message>
        <source>Cetak daftar</source>
        <translation type="unfinished">Cithak dhaptar</translation>
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
        <translation type="unfinished">Bikak malih kiosk menika</translation>
    </message>
    <message>
        <source>Hentikan sementara kiosk ini</source>
        <translation type="unfinished">Kendelaken sawetawis kiosk menika</translation>
    </message>
    <message>
        <source>Tutup program kiosk</source>
        <translation type="unfinished">Tutup program kiosk</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Masih di sini?</source>
        <translation type="unfinished">Isih ing kene?</translation>
    </message>
    <message>
        <source>Layar ini kembali ke awal dalam %1 detik.</source>
        <translation type="unfinished">Layar iki bali menyang wiwitan sajrone %1 detik.</translation>
    </message>
    <message>
        <source>Ya, lanjutkan</source>
        <translation type="unfinished">Ya, terusake</translation>
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
        <translation type="unfinished">Tanpa asma, mboten gandheng kaliyan nomer antrian</translation>
    </message>
    <message>
        <source>Tentang Anda: boleh dilewati</source>
        <translation type="unfinished">Babagan panjenengan: kenging dipunlangkungi</translation>
    </message>
    <message>
        <source>Pertanyaan %1 dari %2</source>
        <translation type="unfinished">Pitakenan %1 saking %2</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished">Wangsul</translation>
    </message>
    <message>
        <source>Lewati pertanyaan ini</source>
        <translation type="unfinished">Langkungi pitakenan punika</translation>
    </message>
    <message>
        <source>Berhenti</source>
        <translation type="unfinished">Kendel</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Nomor antrean Anda</source>
        <translation type="unfinished">Nomer antrean panjenengan</translation>
    </message>
    <message>
        <source>Catat nomor Anda</source>
        <translation type="unfinished">Mangga dipuncathet nomeripun</translation>
    </message>
    <message>
        <source>Slip sedang dicetak</source>
        <translation type="unfinished">Slip saweg dipuncithak</translation>
    </message>
    <message>
        <source>Silakan ambil slip Anda</source>
        <translation type="unfinished">Mangga dipunpendhet slipipun</translation>
    </message>
    <message>
        <source>Slip tidak tercetak. Nomor Anda tetap berlaku: catat, hafalkan, atau foto layar ini.</source>
        <translation type="unfinished">Slip mboten kacithak. Nomeripun tetep lumampah: mangga dipuncathet, dipunapalaken, utawi dipunfoto.</translation>
    </message>
    <message>
        <source>Slip keluar di bawah layar</source>
        <translation type="unfinished">Slip medal ing ngandhap layar</translation>
    </message>
    <message>
        <source>orang di depan Anda</source>
        <translation type="unfinished">tiyang sadèrèngipun</translation>
    </message>
    <message>
        <source>Langsung</source>
        <translation type="unfinished">Langsung</translation>
    </message>
    <message>
        <source>menit menunggu</source>
        <translation type="unfinished">menit ngentosi</translation>
    </message>
    <message>
        <source>tanpa menunggu</source>
        <translation type="unfinished">tanpa ngentèni</translation>
    </message>
    <message>
        <source>loket buka</source>
        <translation type="unfinished">loket bukak</translation>
    </message>
    <message>
        <source>waktu ambil</source>
        <translation type="unfinished">wekdal mendhet</translation>
    </message>
    <message>
        <source>Nomor Anda akan dipanggil dengan suara dan tampil di layar ruang tunggu.</source>
        <translation type="unfinished">Nomeripun badhe dipuntimbali kanthi swanten saha katingal ing layar ruang tunggu.</translation>
    </message>
    <message>
        <source>Belum ada petugas di loket. Nomor Anda dipanggil setelah loket buka.</source>
        <translation type="unfinished">Durung ana petugas ing loket. Nomer panjenengan ditimbali sawisé loket bukak.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished">Sampun rampung</translation>
    </message>
    <message>
        <source>Slip mungkin sudah keluar di bawah layar. Nomor Anda tetap berlaku: catat bila slip tidak ada.</source>
        <translation type="unfinished">Slip mbokmenawi sampun medal ing ngandhap layar. Nomeripun tetep lumampah: mangga dipuncathet menawi slip mboten wonten.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Cek Nomor atau Aduan</source>
        <translation type="unfinished">Cek Nomer utawi Aduan</translation>
    </message>
    <message>
        <source>Sampai di mana antrean atau aduan Anda</source>
        <translation type="unfinished">Dumugi pundi antrean utawi aduan panjenengan</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tanpa suara</source>
        <translation type="unfinished">Tanpa swanten</translation>
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
        <translation type="unfinished">Busek</translation>
    </message>
    <message>
        <source>Hapus semua</source>
        <translation type="unfinished">Busak sedaya</translation>
    </message>
</context>
</TS>
