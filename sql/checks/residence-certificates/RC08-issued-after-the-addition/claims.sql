-- Additions by residence beside the earliest certificate of the person, and the desks whose clock seems wrong.
-- A clock that goes wrong makes the certificates of a desk late by one interval, less what their voters waited.
with late_certificate as (
  select desk, record_id, lag from first_certificate where lag > 0
),
alike as (
  select late.desk, late.record_id, count(*) as pairs
  from late_certificate as late
  join late_certificate as other on other.desk = late.desk and other.lag between late.lag - :clock_spread and late.lag
  group by late.desk, late.record_id
),
-- A desk whose middle certificate itself follows the addition, most of them by one interval, has a wrong clock, or its PECs have.
judged as (
  select first_certificate.desk, count(*) as pairs,
         case when count(*) >= :fewest_pairs and 2 * count(*) filter (where lag <= 0) >= count(*) then 1 else 0 end as is_known,
         case when count(*) >= :fewest_pairs and 2 * count(*) filter (where lag <= 0) < count(*)
               and 2 * coalesce(most_alike.pairs, 0) > count(*) filter (where lag > 0) then 1 else 0 end as at_wrong_clock
  from first_certificate
  left join (select desk, max(pairs) as pairs from alike group by desk) as most_alike on most_alike.desk = first_certificate.desk
  group by first_certificate.desk, most_alike.pairs
)
