BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL,
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE audit_entry (
	id CHAR(32) NOT NULL,
	at DATETIME NOT NULL,
	officer_id CHAR(32),
	counter_code VARCHAR,
	action VARCHAR NOT NULL,
	subject VARCHAR NOT NULL,
	detail JSON,
	CONSTRAINT pk_audit_entry PRIMARY KEY (id),
	CONSTRAINT fk_audit_entry_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id)
);
INSERT INTO "audit_entry" VALUES('01a20053d93c74b0a8e91e61d663172f','2026-11-23 02:00:00.000000',NULL,NULL,'officer.create','sari','null');
INSERT INTO "audit_entry" VALUES('01a20053d951741d969cb1a1465fe7e6','2026-11-23 02:00:00.000000',NULL,NULL,'officer.create','budi','null');
INSERT INTO "audit_entry" VALUES('01a20053d960763d9a0a668adc16304f','2026-11-23 02:00:00.000000',NULL,NULL,'officer.create','rina','null');
INSERT INTO "audit_entry" VALUES('01a20053d97c74bbb6b28f33fe8d6265','2026-11-23 02:00:00.000000','01a20053d93573e0bd556ac16a364e12','2','seat.take','2','null');
CREATE TABLE change (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	at DATETIME NOT NULL,
	topics VARCHAR NOT NULL
);
INSERT INTO "change" VALUES(1,'2026-11-21 22:57:04.190220','office');
INSERT INTO "change" VALUES(2,'2026-11-21 22:57:04.834901','staff');
INSERT INTO "change" VALUES(3,'2026-11-21 22:57:04.858913','staff');
INSERT INTO "change" VALUES(4,'2026-11-21 22:57:04.865455','staff');
INSERT INTO "change" VALUES(5,'2026-11-21 22:57:04.902019','counter');
INSERT INTO "change" VALUES(6,'2026-11-21 22:57:04.925549','queue');
INSERT INTO "change" VALUES(7,'2026-11-21 22:57:04.941439','queue');
INSERT INTO "change" VALUES(8,'2026-11-21 22:57:04.991972','call,queue');
INSERT INTO "change" VALUES(9,'2026-11-21 22:57:05.016153','kiosk');
CREATE TABLE counter_call (
	ordinal INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	ticket_id CHAR(32) NOT NULL,
	service_day DATE NOT NULL,
	kind VARCHAR NOT NULL,
	series VARCHAR NOT NULL,
	number INTEGER NOT NULL,
	label VARCHAR NOT NULL,
	priority BOOLEAN NOT NULL,
	service_code VARCHAR NOT NULL,
	counter_code VARCHAR NOT NULL,
	counter_name VARCHAR NOT NULL,
	called_at DATETIME NOT NULL,
	announced_state VARCHAR NOT NULL,
	announced_by VARCHAR,
	announced_at DATETIME,
	CONSTRAINT fk_counter_call_ticket_id_ticket FOREIGN KEY(ticket_id) REFERENCES ticket (id)
);
INSERT INTO "counter_call" VALUES(1,'01a20053d9ac772ea921ac2779ce5eeb','2026-11-23','call','A',2,'A-002',0,'A','2','Loket 2','2026-11-23 02:00:00.000000','waiting',NULL,NULL);
CREATE TABLE counter_session (
	id CHAR(32) NOT NULL,
	counter_code VARCHAR NOT NULL,
	officer_id CHAR(32) NOT NULL,
	serves JSON NOT NULL,
	opened_at DATETIME NOT NULL,
	seen_at DATETIME NOT NULL,
	paused_at DATETIME,
	pause_reason VARCHAR,
	closed_at DATETIME,
	CONSTRAINT pk_counter_session PRIMARY KEY (id),
	CONSTRAINT fk_counter_session_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id)
);
INSERT INTO "counter_session" VALUES('01a20053d9767237a17a86d2dcf30566','2','01a20053d93573e0bd556ac16a364e12','["A", "B"]','2026-11-23 02:00:00.000000','2026-11-23 02:00:00.000000',NULL,NULL,NULL);
CREATE TABLE kiosk_post (
	name VARCHAR NOT NULL,
	seen_at DATETIME NOT NULL,
	last_label VARCHAR,
	paused_at DATETIME,
	paused_by CHAR(32),
	help_asked_at DATETIME,
	help_answered_at DATETIME,
	help_answered_by CHAR(32),
	CONSTRAINT pk_kiosk_post PRIMARY KEY (name),
	CONSTRAINT fk_kiosk_post_help_answered_by_officer FOREIGN KEY(help_answered_by) REFERENCES officer (id),
	CONSTRAINT fk_kiosk_post_paused_by_officer FOREIGN KEY(paused_by) REFERENCES officer (id)
);
INSERT INTO "kiosk_post" VALUES('Kiosk 1','2026-11-23 02:00:00.000000','A-002',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE leg (
	ticket_id CHAR(32) NOT NULL,
	number INTEGER NOT NULL,
	service_code VARCHAR NOT NULL,
	queued_at DATETIME NOT NULL,
	serving_since DATETIME,
	served_seconds INTEGER NOT NULL,
	ended_at DATETIME,
	ended_as VARCHAR,
	forgotten BOOLEAN NOT NULL,
	counter_code VARCHAR,
	officer_id CHAR(32),
	note VARCHAR,
	detail JSON,
	CONSTRAINT pk_leg PRIMARY KEY (ticket_id, number),
	CONSTRAINT fk_leg_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id),
	CONSTRAINT fk_leg_ticket_id_ticket FOREIGN KEY(ticket_id) REFERENCES ticket (id)
);
INSERT INTO "leg" VALUES('01a20053d991741dbaaf5adb4c0dbbe0',1,'A','2026-11-23 02:00:00.000000',NULL,0,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "leg" VALUES('01a20053d9ac772ea921ac2779ce5eeb',1,'A','2026-11-23 02:00:00.000000',NULL,0,NULL,NULL,0,NULL,NULL,NULL,NULL);
CREATE TABLE move (
	ticket_id CHAR(32) NOT NULL,
	seq INTEGER NOT NULL,
	previous_seq INTEGER,
	move VARCHAR NOT NULL,
	from_state VARCHAR NOT NULL,
	to_state VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	leg INTEGER NOT NULL,
	service_code VARCHAR NOT NULL,
	counter_code VARCHAR,
	officer_id CHAR(32),
	reason VARCHAR,
	detail JSON,
	CONSTRAINT pk_move PRIMARY KEY (ticket_id, seq),
	CONSTRAINT ck_move_unbroken CHECK ((seq = 1 AND previous_seq IS NULL AND from_state = 'new') OR (seq > 1 AND previous_seq = seq - 1)),
	CONSTRAINT fk_move_transition FOREIGN KEY(move, from_state, to_state) REFERENCES transition (move, from_state, to_state),
	CONSTRAINT fk_move_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id),
	CONSTRAINT fk_move_previous FOREIGN KEY(ticket_id, previous_seq, from_state) REFERENCES move (ticket_id, seq, to_state),
	CONSTRAINT fk_move_ticket FOREIGN KEY(ticket_id) REFERENCES ticket (id),
	CONSTRAINT uq_move_ticket_id_seq_to_state UNIQUE (ticket_id, seq, to_state)
);
INSERT INTO "move" VALUES('01a20053d991741dbaaf5adb4c0dbbe0',1,NULL,'issue','new','waiting','2026-11-23 02:00:00.000000',1,'A',NULL,NULL,NULL,NULL);
INSERT INTO "move" VALUES('01a20053d9ac772ea921ac2779ce5eeb',1,NULL,'issue','new','waiting','2026-11-23 02:00:00.000000',1,'A',NULL,NULL,NULL,NULL);
INSERT INTO "move" VALUES('01a20053d9ac772ea921ac2779ce5eeb',2,1,'call','waiting','called','2026-11-23 02:00:00.000000',1,'A','2','01a20053d93573e0bd556ac16a364e12','chosen','{"before": {"ticket": {"service_code": "A", "leg": 1, "place_at": "2026-11-23T02:00:00+00:00", "call_count": 0, "first_called_at": null, "called_at": null, "serving_since": null, "counter_code": null, "officer_id": null, "wanted_counter": null, "remind_at": null, "outcome": null, "ended_at": null}, "leg": {"serving_since": null, "served_seconds": 0, "ended_at": null, "ended_as": null, "forgotten": false, "counter_code": null, "officer_id": null, "note": null, "detail": null}, "leg_number": 1}}');
CREATE TABLE office_revision (
	number INTEGER NOT NULL,
	document JSON NOT NULL,
	saved_at DATETIME NOT NULL,
	saved_by CHAR(32),
	note VARCHAR NOT NULL,
	CONSTRAINT pk_office_revision PRIMARY KEY (number)
);
INSERT INTO "office_revision" VALUES(1,'{"key": "palembang", "name": "Rumah Aspirasi", "place": "Rumah Dinas Wali Kota Palembang", "slip_title": "RUMAH ASPIRASI PALEMBANG", "slip_lines": ["Silakan menunggu nomor Anda dipanggil.", "SELURUH LAYANAN GRATIS."], "slip": {"logo": "", "logo_height": 96, "opening": [], "closing": [], "second_sheet": ""}, "zone": "Asia/Jakarta", "theme": "palembang", "languages": ["id", "plm", "en"], "contact": {"label": {"id": "WhatsApp 24 jam", "en": "WhatsApp, 24 hours", "plm": "WhatsApp 24 jam"}, "number": "0811 7887 112"}, "notices": [{"id": "Semua layanan *GRATIS*. Jangan memberi apa pun kepada petugas.", "en": "All services are *FREE*. Please give nothing to the officers.", "plm": "Galo layanan *GRATIS*. Jangan ngasih apo-apo ke petugas."}, {"id": "Laporkan bila ada yang meminta imbalan.", "en": "Please report anyone who asks for a reward.", "plm": "Laporke kalu ado yang mintak imbalan."}], "services": [{"code": "A", "name": {"id": "Pengaduan & Aspirasi", "en": "Complaints & Suggestions", "plm": "Pengaduan & Aspirasi"}, "short_name": null, "description": {"id": "Laporan, keluhan, saran, ide pembangunan", "en": "Reports, complaints, suggestions, ideas for the city", "plm": "Laporan, keluhan, saran, ide pembangunan"}, "icon": "message", "usual_minutes": 8.0, "target_minutes": 20, "requirements": [], "subservices": [], "daily_quota": null, "highlighted": true}, {"code": "B", "name": {"id": "Administrasi Kependudukan", "en": "Civil Registration", "plm": "Administrasi Kependudukan"}, "short_name": {"id": "Adm. Kependudukan", "en": "Civil Registration"}, "description": {"id": "KTP-el, KK, akta, KIA, pindah datang", "en": "ID card, family card, certificates, moving", "plm": "KTP-el, KK, akta, KIA, pindah datang"}, "icon": "id", "usual_minutes": 9.0, "target_minutes": 30, "requirements": [], "subservices": [{"key": "ktp-el", "name": {"id": "KTP-el", "en": "Electronic ID card"}, "requirements": [{"id": "Fotokopi Kartu Keluarga", "en": "Copy of the family card"}, {"id": "KTP-el lama atau surat kehilangan", "en": "Old ID card, or the police report of its loss"}]}, {"key": "kk", "name": {"id": "Kartu Keluarga", "en": "Family card"}, "requirements": [{"id": "Kartu Keluarga lama", "en": "Previous family card"}, {"id": "Buku nikah atau akta perkawinan", "en": "Marriage certificate"}]}, {"key": "akta-lahir", "name": {"id": "Akta Kelahiran", "en": "Birth certificate"}, "requirements": [{"id": "Surat keterangan lahir", "en": "Statement of birth"}, {"id": "Kartu Keluarga dan KTP-el orang tua", "en": "Family card and the parents'' ID cards"}]}, {"key": "akta-kematian", "name": {"id": "Akta Kematian", "en": "Death certificate"}, "requirements": [{"id": "Surat keterangan kematian", "en": "Statement of death"}, {"id": "Kartu Keluarga dan KTP-el almarhum", "en": "Family card and ID card of the deceased"}]}, {"key": "kia", "name": {"id": "Kartu Identitas Anak", "en": "Child identity card"}, "requirements": [{"id": "Akta kelahiran anak", "en": "The child''s birth certificate"}, {"id": "Kartu Keluarga dan KTP-el orang tua", "en": "Family card and the parents'' ID cards"}]}, {"key": "pindah", "name": {"id": "Pindah Datang", "en": "Moving in or out"}, "requirements": [{"id": "Kartu Keluarga", "en": "Family card"}, {"id": "KTP-el seluruh anggota yang pindah", "en": "ID cards of everybody who moves"}]}], "daily_quota": null, "highlighted": false}, {"code": "C", "name": {"id": "Pelayanan Sosial", "en": "Social Services", "plm": "Pelayanan Sosial"}, "short_name": null, "description": {"id": "Bantuan sosial, DTSEN, BPJS PBI, SKTM", "en": "Social aid, health insurance for the poor", "plm": "Bantuan sosial, DTSEN, BPJS PBI, SKTM"}, "icon": "heart", "usual_minutes": 8.0, "target_minutes": 30, "requirements": [{"id": "KTP-el dan Kartu Keluarga", "en": "ID card and family card"}], "subservices": [], "daily_quota": null, "highlighted": false}, {"code": "D", "name": {"id": "Perizinan", "en": "Permits", "plm": "Perizinan"}, "short_name": null, "description": {"id": "Izin usaha, bangunan, dan praktik", "en": "Business, building and practice permits", "plm": "Izin usaha, bangunan, dan praktik"}, "icon": "file-text", "usual_minutes": 6.0, "target_minutes": 20, "requirements": [], "subservices": [], "daily_quota": null, "highlighted": false}, {"code": "E", "name": {"id": "Informasi Publik", "en": "Public Information", "plm": "Informasi Publik"}, "short_name": null, "description": {"id": "Informasi layanan dan program kota", "en": "About services and city programmes", "plm": "Informasi layanan samo program kota"}, "icon": "info-circle", "usual_minutes": 3.0, "target_minutes": 10, "requirements": [], "subservices": [], "daily_quota": null, "highlighted": false}], "counters": [{"code": "1", "name": "Loket 1", "serves": ["B", "E"]}, {"code": "2", "name": "Loket 2", "serves": ["A", "B"]}, {"code": "3", "name": "Loket 3", "serves": ["A", "E"]}, {"code": "4", "name": "Loket 4", "serves": ["C", "D"]}, {"code": "5", "name": "Loket 5", "serves": ["A", "B", "C", "D", "E"]}], "hours": {"monday": ["08.00-12.00", "13.00-15.00"], "tuesday": ["08.00-12.00", "13.00-15.00"], "wednesday": ["08.00-12.00", "13.00-15.00"], "thursday": ["08.00-12.00", "13.00-15.00"], "friday": ["08.00-12.00", "13.00-15.00"], "saturday": [], "sunday": []}, "calendar": {"closed_on_public_holidays": true, "closed_on_cuti_bersama": true, "holiday_changes": [], "exceptions": []}, "queue": {"priority_series": "P", "priority_in_a_row": 2, "ageing_minutes": 45, "calls_before_no_show": 3, "return_after": 5, "last_ticket_minutes": 15, "last_ticket_minutes_before_break": 0, "forgotten_after_minutes": 60}, "kiosk": {"idle_seconds": 45, "ticket_seconds": 12}, "outcomes": [{"key": "helped", "name": {"id": "Selesai di tempat", "en": "Helped on the spot"}, "asks": []}, {"key": "complaint", "name": {"id": "Aduan dicatat", "en": "Complaint registered"}, "asks": ["particulars", "agency"]}, {"key": "referred", "name": {"id": "Dirujuk ke OPD", "en": "Referred to an agency"}, "asks": ["agency"]}, {"key": "incomplete", "name": {"id": "Belum lengkap", "en": "Documents missing"}, "asks": ["missing_documents"]}, {"key": "informed", "name": {"id": "Informasi diberikan", "en": "Information given"}, "asks": []}, {"key": "left", "name": {"id": "Pengunjung pergi", "en": "Visitor left"}, "asks": []}], "agencies": ["Bapenda", "Bappeda Litbang", "BKPSDM", "BPBD", "Dinas Kesehatan", "Dinas Ketahanan Pangan dan Pertanian", "Dinas Pendidikan", "Dinas Perhubungan", "Dinas Perindustrian", "Dinas Perkimtan", "Dinas PUPR", "Dinas Sosial", "Disdukcapil", "Diskominfo", "Dispora", "Dispar", "DLH", "DPMPTSP", "Kesbangpol", "Kecamatan", "Perumda Tirta Musi", "Satpol PP", "SP4N-LAPOR!"], "pause_reasons": [{"id": "Istirahat", "en": "Break"}, {"id": "Salat", "en": "Prayer"}, {"id": "Keperluan dinas", "en": "Errand"}]}','2026-11-23 02:00:00.000000',NULL,'sapa init');
CREATE TABLE officer (
	id CHAR(32) NOT NULL,
	username VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	role VARCHAR NOT NULL,
	password_hash VARCHAR NOT NULL,
	pin_hash VARCHAR,
	must_change BOOLEAN NOT NULL,
	active BOOLEAN NOT NULL,
	failed_attempts INTEGER NOT NULL,
	locked_until DATETIME,
	created_at DATETIME NOT NULL,
	CONSTRAINT pk_officer PRIMARY KEY (id),
	CONSTRAINT ck_officer_role CHECK (role IN ('officer', 'supervisor', 'administrator')),
	CONSTRAINT uq_officer_username UNIQUE (username)
);
INSERT INTO "officer" VALUES('01a20053d93573e0bd556ac16a364e12','sari','Sari Wulandari','officer','$argon2id$v=19$m=65536,t=3,p=4$O6Wly1j6zRCtBxlHIXLZWA$+ZYTLix0o2jwePskk/JCWWe/zWIYyptVDkcqyxVYFbc',NULL,1,1,0,NULL,'2026-11-23 02:00:00.000000');
INSERT INTO "officer" VALUES('01a20053d95074f79e49ae0933faf4d1','budi','Budi Santoso','supervisor','$argon2id$v=19$m=65536,t=3,p=4$O6Wly1j6zRCtBxlHIXLZWA$+ZYTLix0o2jwePskk/JCWWe/zWIYyptVDkcqyxVYFbc',NULL,1,1,0,NULL,'2026-11-23 02:00:00.000000');
INSERT INTO "officer" VALUES('01a20053d95f73609666efb0b06831f9','rina','Rina Marlina','administrator','$argon2id$v=19$m=65536,t=3,p=4$O6Wly1j6zRCtBxlHIXLZWA$+ZYTLix0o2jwePskk/JCWWe/zWIYyptVDkcqyxVYFbc',NULL,1,1,0,NULL,'2026-11-23 02:00:00.000000');
CREATE TABLE print_job (
	id CHAR(32) NOT NULL,
	printer VARCHAR NOT NULL,
	subject_id CHAR(32),
	payload VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	copy BOOLEAN NOT NULL,
	confirmed BOOLEAN,
	attempts INTEGER NOT NULL,
	error VARCHAR,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	expires_at DATETIME NOT NULL,
	CONSTRAINT pk_print_job PRIMARY KEY (id)
);
CREATE TABLE printer_state (
	name VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	since DATETIME NOT NULL,
	detail VARCHAR NOT NULL,
	owner VARCHAR,
	heard_at DATETIME,
	CONSTRAINT pk_printer_state PRIMARY KEY (name)
);
CREATE TABLE series_counter (
	service_day DATE NOT NULL,
	series VARCHAR NOT NULL,
	last_number INTEGER NOT NULL,
	void BOOLEAN NOT NULL,
	CONSTRAINT pk_series_counter PRIMARY KEY (service_day, series)
);
INSERT INTO "series_counter" VALUES('2026-11-23','A',2,0);
CREATE TABLE service_pace (
	service_code VARCHAR NOT NULL,
	seconds JSON NOT NULL,
	CONSTRAINT pk_service_pace PRIMARY KEY (service_code)
);
CREATE TABLE service_switch (
	service_code VARCHAR NOT NULL,
	closed_at DATETIME NOT NULL,
	officer_id CHAR(32),
	CONSTRAINT pk_service_switch PRIMARY KEY (service_code),
	CONSTRAINT fk_service_switch_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id)
);
CREATE TABLE ticket (
	id CHAR(32) NOT NULL,
	service_day DATE NOT NULL,
	series VARCHAR NOT NULL,
	number INTEGER NOT NULL,
	service_code VARCHAR NOT NULL,
	subservice VARCHAR,
	priority BOOLEAN NOT NULL,
	state VARCHAR NOT NULL,
	last_seq INTEGER NOT NULL,
	leg INTEGER NOT NULL,
	place_at DATETIME NOT NULL,
	issued_at DATETIME NOT NULL,
	request_key VARCHAR NOT NULL,
	token VARCHAR NOT NULL,
	origin VARCHAR NOT NULL,
	language VARCHAR NOT NULL,
	people_ahead INTEGER NOT NULL,
	estimate_low INTEGER,
	estimate_high INTEGER,
	estimate_basis VARCHAR,
	call_count INTEGER NOT NULL,
	first_called_at DATETIME,
	called_at DATETIME,
	serving_since DATETIME,
	counter_code VARCHAR,
	officer_id CHAR(32),
	wanted_counter VARCHAR,
	remind_at DATETIME,
	outcome VARCHAR,
	ended_at DATETIME,
	CONSTRAINT pk_ticket PRIMARY KEY (id),
	CONSTRAINT ck_ticket_number_positive CHECK (number > 0),
	CONSTRAINT fk_ticket_last_move FOREIGN KEY(id, last_seq, state) REFERENCES move (ticket_id, seq, to_state) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_ticket_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id),
	CONSTRAINT uq_ticket_request_key UNIQUE (request_key),
	CONSTRAINT uq_ticket_service_day_series_number UNIQUE (service_day, series, number),
	CONSTRAINT uq_ticket_token UNIQUE (token)
);
INSERT INTO "ticket" VALUES('01a20053d991741dbaaf5adb4c0dbbe0','2026-11-23','A',1,'A',NULL,0,'waiting',1,1,'2026-11-23 02:00:00.000000','2026-11-23 02:00:00.000000','db31271ec8c24966997e7285b03a6027','NWQG4D62CBXKT7ZV','Kiosk 1','id',0,0,0,'usual',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('01a20053d9ac772ea921ac2779ce5eeb','2026-11-23','A',2,'A',NULL,0,'called',2,1,'2026-11-23 02:00:00.000000','2026-11-23 02:00:00.000000','cf50c3d4bd6e404680649b8c2bf02efa','WT7CCSPC7YDQH7D7','Kiosk 1','id',1,0,480,'head_of_line',1,'2026-11-23 02:00:00.000000','2026-11-23 02:00:00.000000',NULL,'2','01a20053d93573e0bd556ac16a364e12',NULL,NULL,NULL,NULL);
CREATE TABLE transition (
	move VARCHAR NOT NULL,
	from_state VARCHAR NOT NULL,
	to_state VARCHAR NOT NULL,
	CONSTRAINT pk_transition PRIMARY KEY (move, from_state, to_state)
);
INSERT INTO "transition" VALUES('call','waiting','called');
INSERT INTO "transition" VALUES('cancel','called','cancelled');
INSERT INTO "transition" VALUES('cancel','waiting','cancelled');
INSERT INTO "transition" VALUES('close','called','closed_unserved');
INSERT INTO "transition" VALUES('close','parked','closed_unserved');
INSERT INTO "transition" VALUES('close','serving','closed_unserved');
INSERT INTO "transition" VALUES('close','waiting','closed_unserved');
INSERT INTO "transition" VALUES('finish','serving','done');
INSERT INTO "transition" VALUES('issue','new','waiting');
INSERT INTO "transition" VALUES('no_show','called','no_show');
INSERT INTO "transition" VALUES('park','serving','parked');
INSERT INTO "transition" VALUES('park','waiting','parked');
INSERT INTO "transition" VALUES('recall','called','called');
INSERT INTO "transition" VALUES('reinstate','no_show','waiting');
INSERT INTO "transition" VALUES('resume','parked','waiting');
INSERT INTO "transition" VALUES('send_back','called','waiting');
INSERT INTO "transition" VALUES('start','called','serving');
INSERT INTO "transition" VALUES('transfer','serving','waiting');
INSERT INTO "transition" VALUES('undo','called','waiting');
INSERT INTO "transition" VALUES('undo','cancelled','called');
INSERT INTO "transition" VALUES('undo','cancelled','waiting');
INSERT INTO "transition" VALUES('undo','done','serving');
INSERT INTO "transition" VALUES('undo','no_show','called');
INSERT INTO "transition" VALUES('undo','parked','serving');
INSERT INTO "transition" VALUES('undo','parked','waiting');
INSERT INTO "transition" VALUES('undo','serving','called');
INSERT INTO "transition" VALUES('undo','waiting','called');
INSERT INTO "transition" VALUES('undo','waiting','no_show');
INSERT INTO "transition" VALUES('undo','waiting','parked');
INSERT INTO "transition" VALUES('undo','waiting','serving');
CREATE INDEX ix_print_job_printer_state ON print_job (printer, state);
CREATE INDEX ix_print_job_subject_id ON print_job (subject_id);
CREATE INDEX ix_audit_entry_at ON audit_entry (at);
CREATE UNIQUE INDEX uq_counter_session_open_counter ON counter_session (counter_code) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX uq_counter_session_open_officer ON counter_session (officer_id) WHERE closed_at IS NULL;
CREATE INDEX ix_ticket_service_day_state ON ticket (service_day, state);
CREATE INDEX ix_counter_call_announced_state_ordinal ON counter_call (announced_state, ordinal);
CREATE INDEX ix_counter_call_service_day_ordinal ON counter_call (service_day, ordinal);
CREATE INDEX ix_leg_service_code_ended_at ON leg (service_code, ended_at);
CREATE INDEX ix_move_officer_id_at ON move (officer_id, at);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('change',9);
INSERT INTO "sqlite_sequence" VALUES('counter_call',1);
COMMIT;
