-- Made after loading: building an index once is several times faster than keeping it up row by row.
create index if not exists listing_by_precinct on listing (precinct, list);
create index if not exists avc_issued_by_serial on avc_issued (serial_series, serial_number);
create index if not exists avc_issued_by_precinct on avc_issued (precinct);
create index if not exists avc_used_by_serial on avc_used (serial_series, serial_number);
-- Numbers meet without zeros in front.
create index if not exists avc_issued_by_bare_serial on avc_issued (serial_bare, serial_series);
create index if not exists avc_used_by_bare_serial on avc_used (serial_bare, serial_series);
create index if not exists avc_used_by_precinct on avc_used (precinct);
create index if not exists residence_certificate_by_number on residence_certificate (certificate_no);
create index if not exists person_record_by_person on person_record (person_id);
create index if not exists namesake_record_by_namesake on namesake_record (namesake_id);
create index if not exists avc_stock_by_precinct on avc_stock (precinct);
create index if not exists candidate_vote_by_precinct on candidate_vote (precinct, candidate_key, level, votes);
create index if not exists previous_listing_by_iin on previous_listing (iin) where iin is not null;
create index if not exists disqualified_by_iin on disqualified (iin) where iin is not null;
