with on_polling_day as (
  select residence_certificate.iin, residence_certificate.birth_date, tied_record.person_id
  from residence_certificate
  left join tied_record on tied_record.record_id = residence_certificate.record_id
  where substr(issued_at, 1, 10) = :polling_day
)
select count(*) filter (where iin is not null or person_id is not null or birth_date is not null and similarity.is_sought = 1) as examined,
       count(*) as certificates,
       coalesce(max(similarity.found), 0) as similar,
       coalesce(max(similarity.by_chance), 0) as similar_by_chance,
       -- A mistyped IIN that passes the check digit must hit one of the numbers of the other holders.
       coalesce(:typing_error_rate * count(iin) * count(iin) / nullif(count(distinct case when iin >= '0' then substr(iin, 1, 7) end), 0)
         * (select passing_share / numbers_of_head from iin_space),
                -- Another country's number says no birth date: it must hit one of the holders among all listed voters.
                :typing_error_rate * count(iin) * count(iin) * (select hit_share / nullif(listed_with_iin, 0) from iin_accident), 0) as expected_by_chance
from on_polling_day
cross join similarity
