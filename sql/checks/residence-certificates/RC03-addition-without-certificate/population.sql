-- Where both the number and the IIN can be looked up, both must be mistyped.
select count(has_certificate) filter (where region in (select region from reached)) as examined,
       count(*) as residence_additions,
       count(*) filter (where has_certificate is null) as without_key,
       count(has_certificate) filter (where region not in (select region from reached)) as out_of_reach,
       coalesce(sum(case when certificate_no is not null and iin is not null then :typing_error_rate * :typing_error_rate
                         else :typing_error_rate end)
                filter (where has_certificate is not null and region in (select region from reached)), 0) as expected_by_chance
from addition
