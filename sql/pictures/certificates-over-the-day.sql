-- When were residence certificates of polling day printed, by the quarter of an hour?
-- The line without a minute counts certificates of that day without a time.
select issued_minute - issued_minute % 15 as minute, count(*) as certificates
from residence_certificate
where substr(issued_at, 1, 10) = (select trim(value, '"') from profile_value where path = 'polling_day')
group by issued_minute - issued_minute % 15
order by minute
