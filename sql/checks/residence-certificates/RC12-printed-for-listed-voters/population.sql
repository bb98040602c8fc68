select count(*) as examined,
       (select count(*) from residence_certificate where substr(issued_at, 1, 10) = :polling_day) as certificates,
       (select count(distinct person_id) from listed) as listed
from holder
