-- At which ordinary precincts did a far larger or smaller share of the listed voters vote than at other precincts of the TEC?
select 'precinct ' || precinct as subject,
       record_id as record,
       case when difference > 0 then 1 else 0 end as claim_above,
       case when 100 * turnout >= 99 then 1 else 0 end as claim_everybody,
       round(100 * turnout, 1) as turnout_percent, voters_on_list, peers, round(100 * middle, 1) as middle_percent, additions,
       round(z, 1) as z
from judged
where abs(z) >= :z_limit and abs(difference) >= :least_difference
order by abs(judged.z) desc, precinct
