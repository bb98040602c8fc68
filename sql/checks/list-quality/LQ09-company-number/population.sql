select numbers as examined,
       entries,
       (select count(*) from listing where iin_problem = 'company' and list = 'voter') as wrong,
       -- Of one typing error in an IIN, this share gives what is looked for here.
       numbers * :typing_error_rate * :share_of_errors as expected_by_chance
from written_iin
