-- Which precincts wrote down far fewer additions than comparable precincts, or none at all?
with below as (
  select *
  from count_expectation
  where measure = 'additions' and few_q <= :q_limit and expected - observed >= :least_missing
)
select 'precinct ' || below.subject as subject,
       coalesce(addition_record.record_id, precinct.record_id) as record,
       below.observed as additions, round(below.expected, 1) as expected, below.peer_group, below.peers, below.few_q as q,
       below.list_size, protocol_of_pec.voted
from below
-- The evidence: what was written down; where that is nothing, the record of the precinct itself.
left join addition_record on addition_record.precinct = below.subject and addition_record.of_avc = 0
left join precinct on precinct.precinct = below.subject
left join precinct_figure as protocol_of_pec
  on protocol_of_pec.precinct = below.subject and protocol_of_pec.level = 'PEC'
order by below.few_q, below.expected desc, below.subject, record
