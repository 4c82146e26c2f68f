"""The fifteen figures of a house."""

from collections.abc import Mapping

from shared.figures.definition import Cohort, FigureDefinition, FigureUnit, Wording

_VISITS = Wording(
    "Hari yang dinyatakan keliru (jam komputer salah). Nomor yang jamnya terganggu tetap dihitung, "
    "tetapi tidak ikut dalam lama waktu.",
    "Days declared wrong (the computer's clock was). Numbers whose clock was disturbed are counted "
    "but are in no duration.",
)
_REPORTS = Wording(
    "Konsep yang belum bernomor. Duplikat ikut dihitung dan disebut tersendiri.",
    "Drafts without a number. Duplicates are counted and told apart.",
)

_ALL = (
    FigureDefinition(
        "F01",
        Wording("Kunjungan dilayani", "Visits served"),
        Wording(
            "Nomor yang layanannya selesai, juga yang masih dilayani ketika hari ditutup; "
            "bukan jumlah nomor yang diambil. Pengunjung pergi tidak termasuk.",
            "Numbers whose service ended, also those still being served when the day was closed; "
            "not numbers taken. Visitors who left are not among them.",
        ),
        _VISITS,
        Cohort.ISSUED,
        FigureUnit.COUNT,
        by_service=True,
    ),
    FigureDefinition(
        "F02",
        Wording("Tidak terlayani", "Not served"),
        Wording(
            "(tidak hadir + dibatalkan + masih menunggu ketika hari ditutup) ÷ nomor diambil; "
            "ketiganya juga disebut sendiri-sendiri.",
            "(no-show + cancelled + still waiting when the day was closed) ÷ numbers taken; the "
            "three are told apart too.",
        ),
        _VISITS,
        Cohort.ISSUED,
        FigureUnit.PERCENT,
        by_service=True,
    ),
    FigureDefinition(
        "F03",
        Wording("Waktu tunggu, median", "Wait, median"),
        Wording(
            "Panggilan pertama - ambil nomor, dikurangi waktu ditunda; hanya yang dilayani. "
            "p90: sembilan dari sepuluh menunggu paling lama sekian. Janji ditepati: dilayani "
            "dalam janji ÷ (dilayani + yang lewat janji tanpa pernah dipanggil).",
            "First call - number taken, less the time set aside; of those served. p90: nine of ten "
            "waited no longer. Promise kept: served within it ÷ (served + those who waited longer "
            "and were never called).",
        ),
        Wording(
            "Tidak hadir, jam terganggu, dan nomor dari kertas; tunggu sesudah dialihkan disebut "
            "tersendiri.",
            "No-shows, disturbed clocks and numbers from paper; waits after a transfer are told "
            "apart.",
        ),
        Cohort.ISSUED,
        FigureUnit.MINUTES,
        by_service=True,
    ),
    FigureDefinition(
        "F04",
        Wording("Laporan masuk", "Reports received"),
        Wording(
            "Laporan bernomor menurut waktu diterima, bukan waktu diketik.",
            "Numbered reports by when they were received, not typed in.",
        ),
        _REPORTS,
        Cohort.RECEIVED,
        FigureUnit.COUNT,
    ),
    FigureDefinition(
        "F05",
        Wording("Pelapor unik", "Distinct reporters"),
        Wording(
            "Pelapor berbeda menurut telepon, NIK, atau surel yang sama.",
            "Reporters told apart by telephone, NIK or e-mail.",
        ),
        Wording(
            "Laporan tanpa keterangan pelapor: disebut sebagai angka tambahan, tidak dijumlahkan.",
            "Reports that do not tell the reporter: an extra number, never added.",
        ),
        Cohort.RECEIVED,
        FigureUnit.COUNT,
    ),
    FigureDefinition(
        "F06",
        Wording("Laporan per 1.000 kunjungan", "Reports per 1,000 visits"),
        Wording(
            "Laporan tatap muka ÷ kunjungan dilayani (F01) × 1.000.",
            "Reports made in person ÷ visits served (F01) × 1,000.",
        ),
        Wording(
            "Laporan lewat saluran lain: bukan dari kunjungan.",
            "Reports by other channels: not from visits.",
        ),
        Cohort.RECEIVED,
        FigureUnit.PER_THOUSAND,
    ),
    FigureDefinition(
        "F07",
        Wording("Waktu tanggap pertama, median", "First answer, median"),
        Wording(
            "Jawaban pertama oleh petugas yang terbaca pelapor - diterima, dalam jam kerja.",
            "The first answer by an officer that the reporter can read - received, in working "
            "hours.",
        ),
        Wording(
            "Tanda terima, pesan otomatis, dan catatan dalam bukan jawaban. Yang belum dijawab "
            "disebut jumlahnya.",
            "Receipts, automatic messages and notes of the house are no answer. The unanswered are "
            "told as a number.",
        ),
        Cohort.RECEIVED,
        FigureUnit.HOURS,
    ),
    FigureDefinition(
        "F08",
        Wording("Tanggap tepat waktu", "First answers on time"),
        Wording(
            "Tepat waktu ÷ (dijawab + belum dijawab dan lewat tenggat).",
            "On time ÷ (answered + unanswered and past due).",
        ),
        Wording(
            "Belum dijawab dan belum jatuh tempo: disebut jumlahnya.",
            "Unanswered and not yet due: told as a number.",
        ),
        Cohort.RECEIVED,
        FigureUnit.PERCENT,
    ),
    FigureDefinition(
        "F09",
        Wording("Waktu penyelesaian, median", "Time to close, median"),
        Wording(
            "Ditutup - diterima dalam hari kerja, tanpa hari berhenti (bersih); juga dengan hari "
            "berhenti (kotor). Putaran sesudah dibuka kembali dihitung sejak dibuka kembali.",
            "Closed - received in working days, without days on hold (net); also with them "
            "(gross). A cycle after reopening counts from its reopening.",
        ),
        Wording(
            "Yang masih terbuka; bedakan dari F11.",
            "Those still open; see F11.",
        ),
        Cohort.CLOSED,
        FigureUnit.DAYS,
    ),
    FigureDefinition(
        "F10",
        Wording("Selesai tepat waktu", "Closed on time"),
        Wording(
            "Tepat waktu ÷ (ditutup + terbuka dan lewat tenggat). Tepat waktu setelah perpanjangan "
            "disebut tersendiri dan tidak ikut di atas.",
            "On time ÷ (closed + open and past due). On time after an extension is told apart and "
            "not counted above the line.",
        ),
        Wording(
            "Belum jatuh tempo, dan jenis tanpa tenggat.",
            "Not yet due, and kinds without a deadline.",
        ),
        Cohort.RECEIVED,
        FigureUnit.PERCENT,
    ),
    FigureDefinition(
        "F11",
        Wording("Penyelesaian kohort", "Closed of those received"),
        Wording(
            "Dari yang diterima dalam masa ini, bagian yang sudah ditutup saat catatan dibaca.",
            "Of those received in the period, the share closed when the records were read.",
        ),
        _REPORTS,
        Cohort.RECEIVED,
        FigureUnit.PERCENT,
    ),
    FigureDefinition(
        "F12",
        Wording("Tunggakan", "Backlog"),
        Wording(
            "Awal + masuk + terlambat dicatat + dibuka kembali - ditutup = akhir.",
            "Opening + in + entered late + reopened - closed = closing.",
        ),
        _REPORTS,
        Cohort.FLOW,
        FigureUnit.COUNT,
    ),
    FigureDefinition(
        "F13",
        Wording("Dibuka kembali", "Reopened"),
        Wording(
            "Dari penutupan yang sudah lewat 30 hari, bagian yang dibuka kembali dalam 30 hari "
            "itu; di sampingnya bagian tiap hasil dari semua penutupan.",
            "Of closings whose 30 days are over, the share reopened within them; beside it every "
            "result's share of all closings.",
        ),
        Wording("Penutupan yang 30 harinya belum lewat.", "Closings whose 30 days are not over."),
        Cohort.CLOSED,
        FigureUnit.PERCENT,
    ),
    FigureDefinition(
        "F14",
        Wording("Waktu di OPD, median", "Time at agencies, median"),
        Wording(
            "Dikirim sampai dijawab dalam hari kerja; tiap OPD bila sedikitnya 5.",
            "Sent until answered in working days; by agency where there are at least 5.",
        ),
        Wording(
            "Yang belum dijawab: disebut sejak kapan.",
            "Those not yet answered: told since when.",
        ),
        Cohort.ANSWERED,
        FigureUnit.DAYS,
    ),
    FigureDefinition(
        "F15",
        Wording("Nilai IKM", "Satisfaction index (IKM)"),
        Wording(
            "PermenPANRB 14/2017: rata-rata tiap unsur × 1/9, dijumlahkan, × 25; semua jawaban "
            "bersama, bukan rata-rata dari rata-rata.",
            "PermenPANRB 14/2017: each element's mean × 1/9, added up, × 25; all answers together, "
            "never a mean of means.",
        ),
        Wording(
            "Pertanyaan yang dilewati, dan penilaian singkat.",
            "Questions passed over, and the short pulse.",
        ),
        Cohort.SURVEYED,
        FigureUnit.INDEX,
        by_service=True,
    ),
)

DEFINITIONS: Mapping[str, FigureDefinition] = {one.code: one for one in _ALL}
"""By code, in order."""
