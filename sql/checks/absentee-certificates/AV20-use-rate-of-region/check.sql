-- Is the share of a region's issued AVCs that were used far from the share in the other regions?
, beside_others as (
  -- A region is held against the others, so that a large one does not hide in its own mean.
  select region, issued, used,
         sum(issued) over () - issued as others_issued,
         1.0e0 * (sum(used) over () - used) / nullif(sum(issued) over () - issued, 0) as others_share
  from by_region
), funnel as (
  select beside_others.*, issued * others_share as expected,
         -- Sampling here, sampling of the others, and the spread that regions have anyway.
         sqrt(issued * others_share * (1 - others_share) * (1 + 1.0e0 * issued / others_issued)
              + :spread * :spread * issued * issued) as deviation
  from beside_others
  where issued >= :fewest_issued and others_issued >= :fewest_issued
)
select 'region ' || funnel.region as subject, null as record,
       funnel.issued, funnel.used,
       round(100.0e0 * funnel.used / funnel.issued, 1) as used_percent,
       round(100.0e0 * others_share, 1) as others_percent,
       round(case when expected > 0.5e0 + :limit * deviation then expected - 0.5e0 - :limit * deviation else 0 end, 1) as lowest,
       round(case when expected + 0.5e0 + :limit * deviation < funnel.issued then expected + 0.5e0 + :limit * deviation
                  else funnel.issued end, 1) as highest
from funnel
join coverage on coverage.is_complete = 1
where abs(funnel.used - expected) - 0.5e0 > :limit * deviation
order by funnel.region
