-- What registers and protocols say of the questions that observers answer: 1, it was done. A register in which one entry is blank says
-- nothing of all. `record_id`: where it says so, or the first entry that does.
with said as (
  select precinct, 'avc_retained' as topic, min(record_id) as record_id, min(coalesce(retained, 0)) as is_done
  from avc_used
  group by precinct
  union all
  select precinct, 'avc_recorded', min(record_id), min(coalesce(recorded, 0)) from avc_used group by precinct
  union all
  select precinct, 'unused_cancelled', record_id, unused_cancelled from protocol
  union all
  select precinct, 'protocol_posted', record_id, case when posted_at is not null then 1 else posted end from protocol
), compared as (
  select said.precinct, said.topic, said.record_id, said.is_done, observed_station.answers, observed_station.not_done
  from said
  join observed_station on observed_station.precinct = said.precinct and observed_station.topic = said.topic
  where said.is_done is not null
), contrary as (
  select compared.*, case when not_done = answers then 1 else 0 end as is_agreed
  from compared
  where is_done = 1 and not_done > 0
)
