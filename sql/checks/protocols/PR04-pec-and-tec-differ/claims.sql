-- Each line and each candidate's votes of a precinct, as the PEC signed them and as the TEC entered them, where both give a number.
with stated as (
  select precinct, level, line as name, value, record_id, 0 as is_vote from protocol_line
  union all
  select precinct, level, candidate_key, votes, record_id, 1 from candidate_vote
), compared as (
  select precinct, is_vote, name,
         max(value) filter (where level = 'PEC') as signed, max(value) filter (where level = 'TEC') as entered,
         max(record_id) filter (where level = 'PEC') as signed_record, max(record_id) filter (where level = 'TEC') as entered_record
  from stated
  group by precinct, is_vote, name
  having count(distinct level) = 2
)
