-- Which precincts added far more voters on election day than comparable precincts?
with above as (
  select *
  from count_expectation
  where measure = 'additions' and q <= :q_limit and robust_z > :z_limit and observed - expected >= :least_excess
    and round(eb05, 1) > 1
)
select 'precinct ' || above.subject as subject,
       coalesce(listing.record_id, precinct_figure.record_id) as record,
       above.observed as additions, round(above.expected, 1) as expected, above.peer_group, above.peers, above.q,
       round(above.eb05, 1) as at_least_times, round(above.robust_z, 1) as robust_z, above.detectable,
       above.list_size, protocol_of_pec.voted, precinct_addition.by_avc,
       addition_evidence.by_residence, addition_evidence.by_correction,
       addition_evidence.under_25, addition_evidence.most_at_one_place
from above
join precinct_addition on precinct_addition.precinct = above.subject
left join addition_evidence
  on addition_evidence.precinct = above.subject and precinct_addition.counted_from = 'list'
-- The evidence: the additions that were counted, or the record of the precinct's own count.
left join listing
  on precinct_addition.counted_from = 'list'
 and listing.precinct = above.subject and listing.list = 'supplementary' and coalesce(listing.basis, 'other') <> 'avc'
left join precinct_figure
  on precinct_addition.counted_from = 'figure'
 and precinct_figure.precinct = above.subject and precinct_figure.level = 'PEC'
left join precinct_figure as protocol_of_pec
  on protocol_of_pec.precinct = above.subject and protocol_of_pec.level = 'PEC'
order by above.q, above.eb05 desc, above.subject, record
