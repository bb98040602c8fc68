-- Which desks printed far more certificates than the others, or many of them within an hour or less?
with desk as (
  select desk_day, count(*) as printed, max(issued_minute) - min(issued_minute) as span
  from certificate_desk
  join residence_certificate on residence_certificate.record_id = certificate_desk.record_id
  group by desk_day
), flagged as (
  select desk.desk_day, desk.printed, desk.span, peers.expected, peers.q,
         burst.from_time, burst.to_time, burst.observed, burst.expected as window_expected, burst.q as window_q
  from desk
  left join count_expectation as peers on peers.measure = 'certificates' and peers.subject = desk.desk_day
  left join burst_window as burst on burst.measure = 'certificate_time' and burst.subject = desk.desk_day
  where (peers.q <= :q_limit and peers.robust_z > :z_limit and peers.observed - peers.expected >= :least_excess)
     or (burst.q <= :q_limit and burst.observed >= :least_excess)
     or (peers.q is null and desk.printed >= :fewest_printed and desk.printed * 60 >= :hourly_line * desk.span)
)
select flagged.desk_day as subject, certificate_desk.record_id as record,
       flagged.printed, round(flagged.expected, 1) as expected, flagged.q,
       from_time, to_time,
       flagged.observed as in_window, round(flagged.window_expected, 1) as expected_in_window, flagged.window_q,
       round(60.0e0 * flagged.span / flagged.printed, 0) as seconds_each
from certificate_desk
cross join flagged
where flagged.desk_day = certificate_desk.desk_day
order by flagged.printed desc, flagged.desk_day, record
