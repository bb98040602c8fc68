select case when named.value > 1 then cast(named.value as bigint) else 0 end as examined,
       cast(listed.value - with_iin.value as bigint) as without_iin,
       missing.found as pairs_without_iin, missing.upper_95 as bound_without_iin,
       two.found as pairs_two_iins, two.upper_95 as bound_two_iins,
       -- Acting on a kind of pair: people struck wrongly for each struck rightly; as many as found where none is right.
       round(coalesce(missing.wrong_per_right, missing.found), 3) as wrong_without_iin,
       round(coalesce(two.wrong_per_right, two.found), 3) as wrong_two_iins,
       case when missing.found > missing.upper_95 then missing.expected else 0 end
         + case when two.found > two.upper_95 then two.expected else 0 end as expected_by_chance
from link_statistic as named
join link_statistic as listed on listed.name = 'listed'
join link_statistic as with_iin on with_iin.name = 'listed_with_iin'
join chance as missing on missing.rule = 'same-name-without-iin'
join chance as two on two.rule = 'same-name-two-iins'
where named.name = 'listed_with_name'
