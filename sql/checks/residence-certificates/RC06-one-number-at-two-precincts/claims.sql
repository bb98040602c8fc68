-- Additions on a certificate whose number is one paper, wherever it is used: at precincts whose certificates are loaded, and at all where desks
-- that print many certificates with long numbers share none. Short ones begin anew at each desk, and so may long ones of a single desk.
with one_series as (
  select case when count(*) filter (where numbers >= :fewest_numbers) > 1 and min(shortest) >= :long_number and max(is_shared) = 0
              then 1 else 0 end as is_one
  from desk_numbers
),
served_addition as (
  select addition_on_certificate.*
  from addition_on_certificate
  cross join one_series
  where one_series.is_one = 1 or addition_on_certificate.is_served = 1
)
