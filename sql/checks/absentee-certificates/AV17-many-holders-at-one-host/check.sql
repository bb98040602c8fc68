-- At which host precincts were far more AVCs used than at comparable precincts?
with above as (
  select *
  from count_expectation
  where measure = 'avc_used' and q <= :q_limit and robust_z > :z_limit and observed - expected >= :least_excess
    and round(eb05, 1) > 1
), issuer as (
  -- Where the register of issue is loaded: how many precincts gave out what was used here.
  select avc_used.precinct, count(distinct avc_issued.precinct) as issuers
  from avc_used
  join avc_issued
    on avc_issued.serial_series = avc_used.serial_series
   and avc_issued.serial_bare = avc_used.serial_bare
  where avc_used.precinct in (select subject from above)
  group by avc_used.precinct
)
select 'precinct ' || above.subject as subject,
       coalesce(avc_used.record_id, precinct_figure.record_id) as record,
       above.observed as used, round(above.expected, 1) as expected, above.peer_group, above.peers, above.q,
       round(above.eb05, 1) as at_least_times, round(above.robust_z, 1) as robust_z, above.detectable,
       above.list_size, issuer.issuers
from above
left join avc_used on avc_used.precinct = above.subject
left join precinct_figure
  on precinct_figure.precinct = above.subject and precinct_figure.level = 'PEC'
left join issuer on issuer.precinct = above.subject
order by above.q, above.eb05 desc, above.subject, record
