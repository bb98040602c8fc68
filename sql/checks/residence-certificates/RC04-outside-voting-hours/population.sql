select count(issued_minute) as examined,
       count(*) as certificates,
       count(*) - count(issued_minute) as without_time
from residence_certificate
where substr(issued_at, 1, 10) = :polling_day
