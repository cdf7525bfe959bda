-- Samsyn's mark in the file's header: other programs' databases are told from it before anything is written. "Smsn".
PRAGMA application_id = 1399681902;
