with wrong as (
  select count(*) as entries from listing where iin_problem in ('birth-date', 'century') and list = 'voter'
), list_size as (
  -- Of one typing error in an IIN, this share gives what is looked for here.
  select entries * :typing_error_rate * :share_of_errors as mean,
         case when :least_share * entries > :threshold then :least_share * entries else :threshold * 1.0e0 end as needed
  from precinct_list
  where list = 'voter'
)
select written_iin.numbers as examined,
       written_iin.entries,
       wrong.entries as wrong,
       written_iin.numbers * :typing_error_rate * :share_of_errors as expected_entries,
       -- Chernoff's bound for the upper tail of a Poisson count, summed over the precincts.
       coalesce((select sum(case when needed > mean then exp(needed - mean - needed * ln(needed / mean)) else 1.0e0 end)
                 from list_size where mean > 0), 0) as expected_by_chance
from written_iin
cross join wrong
