-- The stations observed by question: where every answer says that it was not done, where answers differ, and Wilson's interval of the
-- share. Stations whose answers differ are left out of it.
with counted as (
  select topic,
         count(*) filter (where not_done = answers or not_done = 0) as stations,
         count(*) filter (where not_done = answers) as not_done,
         count(*) filter (where not_done > 0 and not_done < answers) as mixed
  from observed_station
  group by topic
), shared as (
  select counted.*, 1.0e0 * not_done / nullif(stations, 0) as share, 1.0e0 * :z * :z / nullif(stations, 0) as spread
  from counted
), judged as (
  select shared.*,
         (share + spread / 2e0 - sqrt(share * (1 - share) * spread + spread * spread / 4e0)) / (1 + spread) as low,
         (share + spread / 2e0 + sqrt(share * (1 - share) * spread + spread * spread / 4e0)) / (1 + spread) as high
  from shared
)
