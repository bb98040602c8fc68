select count(*) as examined,
       (select count(*) from residence_certificate where substr(issued_at, 1, 10) = :polling_day) as certificates,
       count(*) filter (where age between 0 and :days) as fresh,
       1.0e0 * count(*) filter (where age between :days + 1 and :days + :days_before) * (:days + 1) / :days_before as expected_by_chance
from dated
