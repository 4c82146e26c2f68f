<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>AccessibilityButton</name>
    <message>
        <source>Aksesibilitas</source>
        <translation>Accessibility</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Sentuh layar untuk mulai</source>
        <translation>Touch the screen to begin</translation>
    </message>
    <message>
        <source>Diskusi publik: %1</source>
        <translation>Public talk: %1</translation>
    </message>
    <message>
        <source>%1, pukul %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Hari ini buka sampai pukul %1</source>
        <translation>Open today until %1</translation>
    </message>
    <message>
        <source>Hari ini buka sampai pukul %1, istirahat %2</source>
        <translation>Open today until %1, break %2</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Papan panggilan</source>
        <translation>Call board</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>%1: %2 menunggu</source>
        <translation>%1: %2 waiting</translation>
    </message>
</context>
<context>
    <name>BottomRow</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>NOMOR ANTREAN · QUEUE NUMBER</source>
        <translation>NOMOR ANTREAN · QUEUE NUMBER</translation>
    </message>
    <message>
        <source>NOMOR ANTREAN</source>
        <translation>QUEUE NUMBER</translation>
    </message>
    <message>
        <source>silakan menuju · please go to</source>
        <translation>silakan menuju · please go to</translation>
    </message>
    <message>
        <source>silakan menuju</source>
        <translation>please go to</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Bukan wewenang kami</source>
        <translation>Not for our office</translation>
    </message>
    <message>
        <source>Diarsipkan</source>
        <translation>Filed away</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Diverifikasi</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Diteruskan</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Sedang ditangani</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Aduan Anda sudah kami terima.</source>
        <translation>We have received your report.</translation>
    </message>
    <message>
        <source>Aduan Anda sudah diperiksa.</source>
        <translation>Your report has been checked.</translation>
    </message>
    <message>
        <source>Aduan Anda sudah diteruskan.</source>
        <translation>Your report has been passed on.</translation>
    </message>
    <message>
        <source>Aduan Anda sedang dikerjakan.</source>
        <translation>Your report is being worked on.</translation>
    </message>
    <message>
        <source>Kami menunggu keterangan Anda.</source>
        <translation>We are waiting for your answer.</translation>
    </message>
    <message>
        <source>Aduan ini bukan wewenang kami.</source>
        <translation>This report is not for our office.</translation>
    </message>
    <message>
        <source>Aduan ini diarsipkan.</source>
        <translation>This report was filed away.</translation>
    </message>
    <message>
        <source>Aduan Anda sudah selesai.</source>
        <translation>Your report is closed.</translation>
    </message>
    <message>
        <source>Terlambat. Kami minta maaf.</source>
        <translation>We are late. We are sorry.</translation>
    </message>
    <message>
        <source>Petugas dapat menanyakannya untuk Anda.</source>
        <translation>An officer can ask about it for you.</translation>
    </message>
    <message>
        <source>Silakan ke petugas.</source>
        <translation>Please see an officer.</translation>
    </message>
    <message>
        <source>Silakan ke petugas, paling lambat {date}.</source>
        <translation>Please see an officer, by {date} at the latest.</translation>
    </message>
    <message>
        <source>Silakan ke {office}.</source>
        <translation>Please go to {office}.</translation>
    </message>
    <message>
        <source>Tanyakan alasannya kepada petugas.</source>
        <translation>Ask an officer for the reason.</translation>
    </message>
    <message>
        <source>Belum puas? Bicaralah dengan petugas.</source>
        <translation>Not satisfied? Talk to an officer.</translation>
    </message>
    <message>
        <source>Anda tidak perlu melakukan apa-apa sekarang.</source>
        <translation>There is nothing you need to do now.</translation>
    </message>
    <message>
        <source>Aduan diterima</source>
        <translation>Report received</translation>
    </message>
    <message>
        <source>Sudah diperiksa</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Mulai ditangani</source>
        <translation>Work has begun</translation>
    </message>
    <message>
        <source>Keterangan diminta</source>
        <translation>Asked for your answer</translation>
    </message>
    <message>
        <source>Dikerjakan lagi</source>
        <translation>Being worked on again</translation>
    </message>
    <message>
        <source>Dibuka kembali</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>Ada jawaban untuk Anda</source>
        <translation>There is an answer for you</translation>
    </message>
    <message>
        <source>Tanggapan Anda diterima</source>
        <translation>Your reply was received</translation>
    </message>
    <message>
        <source>Waktu diperpanjang</source>
        <translation>More time was taken</translation>
    </message>
    <message>
        <source>Keberatan diterima</source>
        <translation>Objection received</translation>
    </message>
    <message>
        <source>Terselesaikan</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>Sebagian terselesaikan</source>
        <translation>Partly solved</translation>
    </message>
    <message>
        <source>Tidak dapat dipenuhi</source>
        <translation>Cannot be met</translation>
    </message>
    <message>
        <source>Sudah dijawab</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Diteruskan ke instansi lain</source>
        <translation>Passed on to another office</translation>
    </message>
    <message>
        <source>Dicabut</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Sama dengan aduan lain</source>
        <translation>Same as another report</translation>
    </message>
    <message>
        <source>Keterangan tidak lengkap</source>
        <translation>Particulars incomplete</translation>
    </message>
    <message>
        <source>Tidak dapat diproses</source>
        <translation>Cannot be processed</translation>
    </message>
    <message>
        <source>Diakomodasi</source>
        <translation>Taken up</translation>
    </message>
    <message>
        <source>Belum dapat dipenuhi</source>
        <translation>Cannot be met yet</translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation>Exists already</translation>
    </message>
    <message>
        <source>diterima {date}</source>
        <translation>received {date}</translation>
    </message>
    <message>
        <source>sejak {date}</source>
        <translation>since {date}</translation>
    </message>
    <message>
        <source>paling lambat {date}</source>
        <translation>by {date}</translation>
    </message>
    <message>
        <source>Ditangani oleh</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Kabar terakhir</source>
        <translation>Latest news</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kami menunggu sampai</source>
        <translation>We wait until</translation>
    </message>
    <message>
        <source>Seharusnya</source>
        <translation>Was due</translation>
    </message>
    <message>
        <source>Jawaban berikutnya</source>
        <translation>Next answer</translation>
    </message>
    <message>
        <source>lewat {days} hari kerja</source>
        <translation>{days} working days late</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{days} hari kerja lagi</source>
        <translation>{days} working days left</translation>
    </message>
</context>
<context>
    <name>ChoicesScreen</name>
    <message>
        <source>Keperluan apa?</source>
        <translation>What do you need?</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>Jam pelayanan</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Mendesak? %1</source>
        <translation>Urgent? %1</translation>
    </message>
    <message>
        <source>Sedang istirahat</source>
        <translation>On a break</translation>
    </message>
    <message>
        <source>Nomor hari ini sudah habis dibagikan</source>
        <translation>All numbers for today are given out</translation>
    </message>
    <message>
        <source>Libur</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Terima kasih, sampai bertemu lagi</source>
        <translation>Thank you, see you again</translation>
    </message>
    <message>
        <source>Kami sedang tutup</source>
        <translation>We are closed</translation>
    </message>
    <message>
        <source>Kami buka lagi pukul %1</source>
        <translation>We open again at %1</translation>
    </message>
    <message>
        <source>Kami buka lagi %1 pukul %2</source>
        <translation>We open again on %1 at %2</translation>
    </message>
    <message>
        <source>Kami masih melayani yang sudah memegang nomor sampai pukul %1.</source>
        <translation>We still serve everyone who holds a number until %1.</translation>
    </message>
    <message>
        <source>Nomor antrean dapat diambil mulai pukul %1 %2.</source>
        <translation>Numbers can be taken from %1 %2.</translation>
    </message>
    <message>
        <source>Nomor yang sudah Anda ambil tetap berlaku.</source>
        <translation>A number you already hold stays valid.</translation>
    </message>
    <message>
        <source>Nomor antrean hanya dapat diambil pada jam pelayanan.</source>
        <translation>Numbers are given during opening hours only.</translation>
    </message>
    <message>
        <source>Cek nomor antrean</source>
        <translation>Check my number</translation>
    </message>
</context>
<context>
    <name>ComplaintScreen</name>
    <message>
        <source>Ada angka yang keliru. Periksa lagi nomor di tanda terima.</source>
        <translation>A digit is wrong. Check the number on your receipt.</translation>
    </message>
    <message>
        <source>Nomor atau PIN tidak cocok. Periksa lagi, atau tanyakan kepada petugas.</source>
        <translation>Number and PIN do not match. Check them, or ask an officer.</translation>
    </message>
    <message>
        <source>Sudah beberapa kali tidak cocok. Coba lagi pukul %1, atau tanyakan kepada petugas.</source>
        <translation>Too many tries. Try again at %1, or ask an officer.</translation>
    </message>
    <message>
        <source>Nomor ini dikunci. Bawalah tanda terima dan kartu identitas ke petugas.</source>
        <translation>This number is locked. Take receipt and identity card to an officer.</translation>
    </message>
    <message>
        <source>Data belum dapat dibaca. Silakan coba lagi, atau tanyakan kepada petugas.</source>
        <translation>Nothing can be read now. Please try again, or ask an officer.</translation>
    </message>
    <message>
        <source>Cek status aduan</source>
        <translation>Check a report</translation>
    </message>
    <message>
        <source>Pindai kode di tanda terima, atau ketik nomor dan PIN</source>
        <translation>Scan the code on your receipt, or type number and PIN</translation>
    </message>
    <message>
        <source>Nomor aduan</source>
        <translation>Report number</translation>
    </message>
    <message>
        <source>ada di atas kode</source>
        <translation>above the code</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>enam angka di tanda terima</source>
        <translation>six digits on your receipt</translation>
    </message>
    <message>
        <source>%1 angka</source>
        <translation>%1 digits</translation>
    </message>
    <message>
        <source>Layar ini tidak menampilkan nama atau isi aduan.</source>
        <translation>This screen shows no names and nothing of what was reported.</translation>
    </message>
    <message>
        <source>Sebentar …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>ComplaintStatusScreen</name>
    <message>
        <source>Status aduan</source>
        <translation>Status of your report</translation>
    </message>
    <message>
        <source>Nomor aduan</source>
        <translation>Report number</translation>
    </message>
    <message>
        <source>Ambil slip di bawah</source>
        <translation>Take the slip below</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Bicara dengan petugas</source>
        <translation>Talk to an officer</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tertutup sendiri dalam %1 detik</source>
        <translation>Closes by itself in %1 seconds</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Semua layanan *GRATIS*</source>
        <translation>All services are *FREE*</translation>
    </message>
    <message>
        <source>Semua layanan *GRATIS*. Jangan memberi apa pun kepada petugas.</source>
        <translation>All services are *FREE*. Please give nothing to the officers.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Buka sampai %1</source>
        <translation>Open until %1</translation>
    </message>
    <message>
        <source>Buka sampai %1, istirahat %2</source>
        <translation>Open until %1, break %2</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Petugas segera datang</source>
        <translation>Staff are coming</translation>
    </message>
    <message>
        <source>Panggil petugas lagi</source>
        <translation>Call staff again</translation>
    </message>
    <message>
        <source>Petugas dipanggil</source>
        <translation>Staff called</translation>
    </message>
    <message>
        <source>Panggil petugas</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>Mohon tunggu di kiosk ini</source>
        <translation>Please wait at this kiosk</translation>
    </message>
    <message>
        <source>Belum ada yang menjawab</source>
        <translation>Nobody has answered yet</translation>
    </message>
    <message>
        <source>%1 loket sudah diberi tahu</source>
        <translation>%1 counters were told</translation>
    </message>
    <message>
        <source>Belum ada petugas di loket</source>
        <translation>No officer at a counter yet</translation>
    </message>
    <message>
        <source>Minta bantuan di kiosk ini</source>
        <translation>Ask for help at this kiosk</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Ada yang bisa kami bantu?</source>
        <translation>How can we help you?</translation>
    </message>
    <message>
        <source>Sentuh layanan untuk mengambil nomor antrean</source>
        <translation>Touch a service to take a number</translation>
    </message>
    <message>
        <source>Slip sedang tidak dicetak. Nomor tampil di layar: catat atau foto.</source>
        <translation>Slips are not being printed now. Your number is on screen: note it or take a photo.</translation>
    </message>
    <message>
        <source>Sedang ditutup</source>
        <translation>Closed for now</translation>
    </message>
    <message>
        <source>Kuota hari ini habis</source>
        <translation>Full for today</translation>
    </message>
    <message>
        <source>Langsung</source>
        <translation>No wait</translation>
    </message>
    <message>
        <source>Tanpa antre</source>
        <translation>No queue</translation>
    </message>
    <message>
        <source>%1 menit</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Belum ada petugas</source>
        <translation>No officer yet</translation>
    </message>
    <message>
        <source>%1 menunggu</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>%1 menunggu · %2 loket</source>
        <translation>%1 waiting · %2 counters</translation>
    </message>
    <message>
        <source>%1 menunggu · 1 loket</source>
        <translation>%1 waiting · 1 counter</translation>
    </message>
    <message>
        <source>Nomor terakhir %1</source>
        <translation>Last number %1</translation>
    </message>
    <message>
        <source>Tampilkan lagi nomor yang baru diambil</source>
        <translation>Show the number just taken again</translation>
    </message>
    <message>
        <source>Ganti bahasa</source>
        <translation>Change language</translation>
    </message>
</context>
<context>
    <name>IdleCard</name>
    <message>
        <source>Papan sedang disiapkan</source>
        <translation>The board is starting</translation>
    </message>
    <message>
        <source>Papan belum dapat menampilkan panggilan</source>
        <translation>The board cannot show calls yet</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation>Nobody is waiting yet</translation>
    </message>
    <message>
        <source>Mohon tunggu nomor Anda dipanggil</source>
        <translation>Please wait until your number is called</translation>
    </message>
    <message>
        <source>Mohon perhatikan panggilan petugas.</source>
        <translation>Please listen to the officers&apos; calls.</translation>
    </message>
    <message>
        <source>Silakan ambil nomor di kiosk.</source>
        <translation>Please take a number at the kiosk.</translation>
    </message>
    <message>
        <source>Buka hari ini %1</source>
        <translation>Open today %1</translation>
    </message>
    <message>
        <source>Diskusi publik: %1</source>
        <translation>Public talk: %1</translation>
    </message>
    <message>
        <source>Nomor dan loket tampil di sini.</source>
        <translation>Numbers and counters appear here.</translation>
    </message>
</context>
<context>
    <name>LookupScreen</name>
    <message>
        <source>Cek status aduan</source>
        <translation>Check my complaint</translation>
    </message>
    <message>
        <source>Cek nomor antrean</source>
        <translation>Check my number</translation>
    </message>
    <message>
        <source>Pindai kode di slip, atau ketik nomornya</source>
        <translation>Scan the code on the slip, or type the number</translation>
    </message>
    <message>
        <source>Ketik nomor yang tertulis di slip</source>
        <translation>Type the number on the slip</translation>
    </message>
    <message>
        <source>Nomor ini tidak ditemukan untuk hari ini. Periksa lagi, atau tanyakan kepada petugas.</source>
        <translation>This number is not found for today. Please check it, or ask the staff.</translation>
    </message>
    <message>
        <source>Data belum dapat dibaca. Silakan coba lagi, atau tanyakan kepada petugas.</source>
        <translation>The data cannot be read yet. Please try again, or ask the staff.</translation>
    </message>
    <message>
        <source>%1 orang di depan Anda</source>
        <translation>People ahead of you: %1</translation>
    </message>
    <message>
        <source>Sedang dipanggil: silakan menuju %1</source>
        <translation>Called now: please go to %1</translation>
    </message>
    <message>
        <source>Sedang dilayani di %1</source>
        <translation>Being served at %1</translation>
    </message>
    <message>
        <source>Sudah dipanggil, tetapi tidak hadir. Silakan ke petugas.</source>
        <translation>Called, but nobody came. Please see the staff.</translation>
    </message>
    <message>
        <source>Ditunda sementara. Petugas akan memanggil lagi.</source>
        <translation>Put on hold. An officer will call again.</translation>
    </message>
    <message>
        <source>Kunjungan ini sudah selesai.</source>
        <translation>This visit is finished.</translation>
    </message>
    <message>
        <source>Belum ada petugas di loket; dipanggil setelah loket buka.</source>
        <translation>No officer at a counter yet; you are called once a counter opens.</translation>
    </message>
    <message>
        <source>Langsung dilayani, %1 loket buka</source>
        <translation>Served at once, %1 counters open</translation>
    </message>
    <message>
        <source>Perkiraan menunggu %1 menit, %2 loket buka</source>
        <translation>Expected wait %1 minutes, %2 counters open</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>Cetak salinan (petugas)</source>
        <translation>Print a copy (staff)</translation>
    </message>
    <message>
        <source>Isi survei kepuasan</source>
        <translation>Answer the satisfaction survey</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>Kiosk sedang disiapkan</source>
        <translation>The kiosk is starting</translation>
    </message>
    <message>
        <source>Kiosk belum dapat memberi nomor</source>
        <translation>The kiosk cannot give numbers yet</translation>
    </message>
    <message>
        <source>Kiosk ini dihentikan sementara</source>
        <translation>This kiosk is paused</translation>
    </message>
    <message>
        <source>Kuota layanan ini hari ini sudah habis</source>
        <translation>This service is full for today</translation>
    </message>
    <message>
        <source>Layanan ini sedang ditutup</source>
        <translation>This service is closed for now</translation>
    </message>
    <message>
        <source>Nomor belum dapat diberikan</source>
        <translation>No number could be given</translation>
    </message>
    <message>
        <source>Salinan slip dicetak</source>
        <translation>A copy is being printed</translation>
    </message>
    <message>
        <source>Salinan tidak dapat dicetak</source>
        <translation>The copy cannot be printed</translation>
    </message>
    <message>
        <source>Sebentar, ya</source>
        <translation>One moment, please</translation>
    </message>
    <message>
        <source>Mohon tunggu sebentar.</source>
        <translation>Please wait a moment.</translation>
    </message>
    <message>
        <source>Silakan langsung ke petugas di loket informasi. Nomor yang sudah diambil tetap berlaku.</source>
        <translation>Please go straight to the information counter. Numbers already taken stay valid.</translation>
    </message>
    <message>
        <source>Silakan ke petugas di loket informasi, atau gunakan kiosk lain.</source>
        <translation>Please go to the information counter, or use another kiosk.</translation>
    </message>
    <message>
        <source>Silakan datang kembali besok, atau tanyakan kepada petugas.</source>
        <translation>Please come back tomorrow, or ask the staff.</translation>
    </message>
    <message>
        <source>Silakan pilih layanan lain, atau tanyakan kepada petugas.</source>
        <translation>Please choose another service, or ask the staff.</translation>
    </message>
    <message>
        <source>Silakan coba lagi, atau minta nomor kepada petugas.</source>
        <translation>Please try again, or ask the staff for a number.</translation>
    </message>
    <message>
        <source>Silakan ambil slip di bawah layar.</source>
        <translation>Please take the slip below the screen.</translation>
    </message>
    <message>
        <source>Periksa kertas dan printer, lalu coba lagi.</source>
        <translation>Check the paper and the printer, then try again.</translation>
    </message>
    <message>
        <source>Kiosk memulihkan diri. Nomor yang sudah diambil tetap berlaku.</source>
        <translation>The kiosk is recovering. Numbers already taken stay valid.</translation>
    </message>
    <message>
        <source>Kembali ke awal</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>Terima kasih atas jawaban Anda</source>
        <translation>Thank you for your answers</translation>
    </message>
    <message>
        <source>Survei untuk nomor ini sudah diisi</source>
        <translation>The survey for this number has been answered</translation>
    </message>
    <message>
        <source>Jawaban belum dapat disimpan</source>
        <translation>Your answers could not be saved</translation>
    </message>
    <message>
        <source>Jawaban disimpan tanpa nama dan tanpa nomor antrean.</source>
        <translation>They are kept without a name and without the queue number.</translation>
    </message>
    <message>
        <source>Satu kunjungan mengisi satu kali. Terima kasih.</source>
        <translation>One visit answers once. Thank you.</translation>
    </message>
    <message>
        <source>Silakan isi formulir kertas di loket informasi.</source>
        <translation>Please fill in a paper form at the information desk.</translation>
    </message>
    <message>
        <source>Daftar berkas dicetak</source>
        <translation>The list is being printed</translation>
    </message>
    <message>
        <source>Silakan ambil di bawah layar, dan datang lagi setelah berkas lengkap. Nomor antrean belum diambil.</source>
        <translation>Please take it below the screen and come back with everything on it. You have not taken a number yet.</translation>
    </message>
</context>
<context>
    <name>MissedStrip</name>
    <message>
        <source>Sudah dipanggil, belum datang:</source>
        <translation>Called, not here yet:</translation>
    </message>
    <message>
        <source>Belum datang:</source>
        <translation>Not here yet:</translation>
    </message>
    <message>
        <source>Silakan lapor ke petugas.</source>
        <translation>Please tell an officer.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>PIN petugas untuk mencetak salinan</source>
        <translation>Staff PIN to print a copy</translation>
    </message>
    <message>
        <source>PIN petugas</source>
        <translation>Staff PIN</translation>
    </message>
    <message>
        <source>%1 angka</source>
        <translation>%1 digits</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>PriorityBar</name>
    <message>
        <source>Antrean prioritas</source>
        <translation>Priority queue</translation>
    </message>
    <message>
        <source>Lansia · penyandang disabilitas · ibu hamil dan menyusui · membawa balita</source>
        <translation>Elderly · people with disabilities · pregnant or nursing · with a toddler</translation>
    </message>
    <message>
        <source>Lansia, disabilitas, ibu hamil, menyusui, balita</source>
        <translation>Elderly, disability, pregnant, nursing, toddler</translation>
    </message>
</context>
<context>
    <name>RequirementsScreen</name>
    <message>
        <source>Belum lengkap? Nomor tetap boleh diambil; petugas akan membantu.</source>
        <translation>Something missing? You may still take a number; an officer will help.</translation>
    </message>
    <message>
        <source>Ambil nomor antrean</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>Yang perlu dibawa</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>Belum lengkap? Nomor tetap boleh diambil, petugas membantu. Atau cetak daftar ini dan datang lagi.</source>
        <translation>Something missing? You may still take a number, our staff will help. Or print this list and come again.</translation>
    </message>
    <message>
        <source>Cetak daftar</source>
        <translation>Print the list</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Menu petugas</source>
        <translation>Staff menu</translation>
    </message>
    <message>
        <source>Buka lagi kiosk ini</source>
        <translation>Open this kiosk again</translation>
    </message>
    <message>
        <source>Hentikan sementara kiosk ini</source>
        <translation>Pause this kiosk</translation>
    </message>
    <message>
        <source>Tutup program kiosk</source>
        <translation>Close the kiosk program</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Masih di sini?</source>
        <translation>Are you still here?</translation>
    </message>
    <message>
        <source>Layar ini kembali ke awal dalam %1 detik.</source>
        <translation>This screen returns to the start in %1 seconds.</translation>
    </message>
    <message>
        <source>Ya, lanjutkan</source>
        <translation>Yes, continue</translation>
    </message>
</context>
<context>
    <name>SurveyScreen</name>
    <message>
        <source>Survei kepuasan</source>
        <translation>Satisfaction survey</translation>
    </message>
    <message>
        <source>Tanpa nama, tidak terhubung dengan nomor antrean</source>
        <translation>No name, no link to your queue number</translation>
    </message>
    <message>
        <source>Tentang Anda: boleh dilewati</source>
        <translation>About you: you may pass this over</translation>
    </message>
    <message>
        <source>Pertanyaan %1 dari %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lewati pertanyaan ini</source>
        <translation>Skip this question</translation>
    </message>
    <message>
        <source>Berhenti</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Nomor antrean Anda</source>
        <translation>Your queue number</translation>
    </message>
    <message>
        <source>Catat nomor Anda</source>
        <translation>Please note your number</translation>
    </message>
    <message>
        <source>Slip sedang dicetak</source>
        <translation>Your slip is being printed</translation>
    </message>
    <message>
        <source>Silakan ambil slip Anda</source>
        <translation>Please take your slip</translation>
    </message>
    <message>
        <source>Slip tidak tercetak. Nomor Anda tetap berlaku: catat, hafalkan, atau foto layar ini.</source>
        <translation>The slip was not printed. Your number is valid: write it down, remember it, or take a photo of this screen.</translation>
    </message>
    <message>
        <source>Slip keluar di bawah layar</source>
        <translation>It comes out below the screen</translation>
    </message>
    <message>
        <source>orang di depan Anda</source>
        <translation>ahead of you</translation>
    </message>
    <message>
        <source>Langsung</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>menit menunggu</source>
        <translation>minutes to wait</translation>
    </message>
    <message>
        <source>tanpa menunggu</source>
        <translation>without waiting</translation>
    </message>
    <message>
        <source>loket buka</source>
        <translation>counters open</translation>
    </message>
    <message>
        <source>waktu ambil</source>
        <translation>taken at</translation>
    </message>
    <message>
        <source>Nomor Anda akan dipanggil dengan suara dan tampil di layar ruang tunggu.</source>
        <translation>Your number will be called aloud and shown on the board.</translation>
    </message>
    <message>
        <source>Belum ada petugas di loket. Nomor Anda dipanggil setelah loket buka.</source>
        <translation>No officer at a counter yet. Your number is called once a counter opens.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Slip mungkin sudah keluar di bawah layar. Nomor Anda tetap berlaku: catat bila slip tidak ada.</source>
        <translation>The slip may have come out below the screen. Your number stays valid: write it down if there is none.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Cek Nomor atau Aduan</source>
        <translation>Check Number or Report</translation>
    </message>
    <message>
        <source>Sampai di mana antrean atau aduan Anda</source>
        <translation>How far your number or your report is</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tanpa suara</source>
        <translation>Muted</translation>
    </message>
    <message>
        <source>Data pukul %1</source>
        <translation>Data as of %1</translation>
    </message>
</context>
<context>
    <name>TouchKeys</name>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Hapus semua</source>
        <translation>Clear all</translation>
    </message>
</context>
</TS>
