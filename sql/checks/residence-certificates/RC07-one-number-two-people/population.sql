with keyed as (
  select case when substr(certificate_no, length(certificate_no)) between '0' and '9' and replace(certificate_no, '0', '') <> '' then 1 else 0 end as is_number,
         case when office is not null and desk is not null and issued_at is not null and iin is not null then 1 else 0 end as is_complete
  from residence_certificate
)
select count(*) filter (where is_number = 1 and is_complete = 1) as examined,
       count(*) as certificates,
       coalesce(sum(1 - is_number), 0) as unnumbered,
       count(*) filter (where is_number = 1 and is_complete = 1) * :typing_error_rate as expected_by_chance
from keyed
