select count(identical_signatures) as examined, count(*) as protocols from protocol
