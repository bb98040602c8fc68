select (select count(distinct desk_day) from certificate_desk) as examined,
       (select count(*) from certificate_desk) as printed,
       (select count(*) from count_expectation where measure = 'certificates') as compared,
       (select count(*) from burst where measure = 'certificate_time') as scanned,
       coalesce((select smallest from expectation_family where family = 'certificates'), 0) as smallest,
       coalesce((select sum(share) from expectation_family where family in ('certificates', 'certificate_time')), 0) as share
