-- Which precincts wrote down far fewer additions than comparable precincts, or none at all?
with below as (
  select *
  from count_expectation
  where measure = 'additions' and few_q <= :q_limit and expected - observed >= :least_missing
)
select 'precinct ' || below.subject as subject,
       coalesce(listing.record_id, precinct_figure.record_id, precinct.record_id) as record,
       below.observed as additions, round(below.expected, 1) as expected, below.peer_group, below.peers, below.few_q as q,
       below.list_size, protocol_of_pec.voted
from below
join precinct_addition on precinct_addition.precinct = below.subject
-- The evidence: what was written down; where that is nothing, the record of the precinct itself.
left join listing
  on precinct_addition.counted_from = 'list'
 and listing.precinct = below.subject and listing.list = 'supplementary' and coalesce(listing.basis, 'other') <> 'avc'
left join precinct_figure
  on precinct_addition.counted_from = 'figure'
 and precinct_figure.precinct = below.subject and precinct_figure.level = 'PEC'
left join precinct on precinct.precinct = below.subject
left join precinct_figure as protocol_of_pec
  on protocol_of_pec.precinct = below.subject and protocol_of_pec.level = 'PEC'
order by below.few_q, below.expected desc, below.subject, record
