-- Additions by the clock, in blocks within which each surname follows the one before it in the alphabet.
with ordered as (
  select record_id, precinct, surname, added_minute,
         case when lag(surname) over (partition by precinct order by added_minute, record_id) < surname
              then 0 else 1 end as breaks
  from listing
  where list = 'supplementary' and surname is not null and added_minute is not null
), numbered as (
  select ordered.*, sum(breaks) over (partition by precinct order by added_minute, record_id) as block from ordered
)
