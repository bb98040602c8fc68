-- Upheld complaints about the count, with what the precinct's protocols say: `is_traced`, a recount is recorded, or the TEC's entry differs
-- from what the PEC signed.
with corrected as (
  select precinct from precinct_figure where recounted = 1 or recount_changed = 1
  union
  select precinct
  from protocol_line
  group by precinct, line
  having min(value) <> max(value)
  union
  select precinct from candidate_vote group by precinct, candidate_key having min(votes) <> max(votes)
), figured as (
  select precinct, max(case when recounted = 0 then 1 else 0 end) as is_denied from precinct_figure group by precinct
), upheld as (
  select complaint.precinct, complaint.record_id, figured.is_denied,
         case when corrected.precinct is not null then 1 else 0 end as is_traced
  from complaint
  join figured on figured.precinct = complaint.precinct
  left join corrected on corrected.precinct = complaint.precinct
  where complaint.kind = 'count' and complaint.outcome = 'upheld'
), untraced as (
  select * from upheld where is_traced = 0
)
