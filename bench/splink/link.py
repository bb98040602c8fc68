"""python link.py FOLDER CLUSTERS.csv: links the lists of an election with Splink on DuckDB; times as JSON on stdout.

Fair settings: both cores, term frequencies on names, levels for near spellings, the birth date's own comparison, blocking rules that
reach a missing IIN, a misspelt name and a wrong day; parameters are learnt as Splink's own tutorial does. The clusters of two records
and more are written as file;record;cluster.
"""

import json
import sys
import time
from pathlib import Path

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

THREADS = 2
COLUMNS = {
    "Фамилия": "surname",
    "Имя": "given_name",
    "Отчество": "patronymic",
    "Дата рождения": "birth_date",
    "ИИН": "iin",
}


def quoted(text):
    return "'" + str(text).replace("'", "''") + "'"


def lists_of(folder):
    """Every CSV of the folder that holds entries of voters."""
    found = sorted(folder.glob("voter_list*/**/*.csv"))
    return found + [path for path in sorted(folder.glob("*_list*.csv")) if not path.name.startswith("previous")]


def read(con, folder):
    con.execute("create table entry (unique_id bigint, file varchar, record bigint, " + ", ".join(f"{c} varchar" for c in COLUMNS.values()) + ")")
    for path in lists_of(folder):
        columns = ", ".join(f'nullif(trim("{header}"), \'\')' for header in COLUMNS)
        con.execute(
            f"""insert into entry
            select (select count(*) from entry) + row_number() over (), {quoted(path.relative_to(folder).as_posix())}, row_number() over (), {columns}
            from read_csv({quoted(path)}, delim = ';', header = true, all_varchar = true, quote = '"')"""
        )
    con.execute(
        """create table person as select unique_id, lower(surname) as surname, lower(given_name) as given_name,
        lower(patronymic) as patronymic, iin, cast(try_strptime(birth_date, '%d.%m.%Y') as date) as birth_date, birth_date[7:10] as birth_year
        from entry"""
    )


def settings():
    names = cl.JaroWinklerAtThresholds
    return SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            names("surname", [0.92, 0.8]).configure(term_frequency_adjustments=True),
            names("given_name", [0.92, 0.8]).configure(term_frequency_adjustments=True),
            names("patronymic", [0.88]).configure(term_frequency_adjustments=True),
            cl.DateOfBirthComparison(
                "birth_date", input_is_string=False, datetime_metrics=["month", "year"], datetime_thresholds=[1, 1]
            ),
            cl.LevenshteinAtThresholds("iin", [1, 2]),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("iin"),
            block_on("surname", "birth_date"),
            block_on("given_name", "birth_date"),
            block_on("surname", "given_name", "birth_year"),
        ],
        retain_matching_columns=False,
    )


def link(con):
    api = DuckDBAPI(connection=con)
    linker = Linker(api.register("person"), settings(), log_level=40)
    training = linker.training
    training.estimate_probability_two_random_records_match([block_on("iin")], recall=0.9)
    training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    training.estimate_parameters_using_expectation_maximisation(block_on("iin"))
    training.estimate_parameters_using_expectation_maximisation(block_on("surname", "given_name", "birth_date"))
    pairs = linker.inference.predict(threshold_match_probability=0.5)
    return linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, threshold_match_probability=0.9)


def main(folder, out):
    con = duckdb.connect()
    con.execute(f"set threads = {THREADS}")
    seconds = {}
    started = time.perf_counter()
    read(con, folder)
    seconds["read"] = time.perf_counter() - started
    started = time.perf_counter()
    clusters = link(con)
    seconds["link"] = time.perf_counter() - started
    con.execute(
        f"""copy (select file, record, cluster_id as cluster from entry join {clusters.physical_name} using (unique_id)
        where cluster_id in (select cluster_id from {clusters.physical_name} group by cluster_id having count(*) > 1)
        order by unique_id) to {quoted(out)} (header, delimiter ';')"""
    )
    print(json.dumps(seconds))


main(Path(sys.argv[1]), sys.argv[2])
