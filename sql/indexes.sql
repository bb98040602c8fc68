-- Made after loading: building an index once is several times faster than keeping it up row by row.
create index listing_by_precinct on listing (precinct, list);
create index listing_added on listing (precinct) where list = 'supplementary';
create index listing_marked on listing (precinct) where struck_off = 1 or avc_serial is not null;
create index listing_by_certificate on listing (certificate_no) where certificate_no is not null;
create index avc_issued_by_serial on avc_issued (serial_series, serial_number);
create index avc_issued_by_precinct on avc_issued (precinct);
create index avc_used_by_serial on avc_used (serial_series, serial_number);
-- Numbers meet without zeros in front.
create index avc_issued_by_bare_serial on avc_issued (serial_series, ltrim(serial_number, '0'));
create index avc_used_by_bare_serial on avc_used (serial_series, ltrim(serial_number, '0'));
create index avc_used_by_precinct on avc_used (precinct);
create index residence_certificate_by_number on residence_certificate (certificate_no);
create index person_record_by_person on person_record (person_id);
create index listing_by_id_document on listing (id_document_fold, iin) where id_document_fold is not null;
create index avc_stock_by_precinct on avc_stock (precinct);
create index candidate_vote_by_precinct on candidate_vote (precinct, level, candidate_key);
create index listing_by_iin_problem on listing (iin_problem) where iin_problem is not null;
create index previous_listing_by_iin on previous_listing (iin) where iin is not null;
create index disqualified_by_iin on disqualified (iin) where iin is not null;
