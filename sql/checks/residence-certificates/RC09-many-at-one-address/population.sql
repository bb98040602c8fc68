select count(address_fold) as examined,
       count(*) as certificates,
       count(distinct address_fold) as addresses
from residence_certificate
where substr(issued_at, 1, 10) = :polling_day
