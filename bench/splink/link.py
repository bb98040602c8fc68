"""python link.py FOLDER CLUSTERS: links the lists of an election with Splink on DuckDB; times as JSON on stdout.

Fair settings, as Splink's documentation advises: both cores, term frequencies on names, levels for near spellings, the birth date's own
comparison; tight blocking rules that reach a missing IIN, a misspelt name and a wrong day; the prior from a deterministic rule, u from
random pairs, m by two sessions of expectation-maximisation. The time is that of training, prediction and one clustering; clusters of two
records and more are written for each threshold as CLUSTERS.threshold (file;record;cluster), so that its best one can be looked for.
"""

import json
import sys
import time
from pathlib import Path

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

THREADS = 2
MEMORY = "20GB"
USUAL_THRESHOLD = 0.9
THRESHOLDS = [0.5, 0.9, 0.99, 0.999, 0.9999]
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
    pairs = linker.inference.predict(threshold_match_probability=min(THRESHOLDS))
    return lambda threshold: linker.clustering.cluster_pairwise_predictions_at_threshold(
        pairs, threshold_match_probability=threshold
    )


def write(con, clusters, out):
    con.execute(
        f"""copy (select file, record, cluster_id as cluster from entry join {clusters.physical_name} using (unique_id)
        where cluster_id in (select cluster_id from {clusters.physical_name} group by cluster_id having count(*) > 1)
        order by unique_id) to {quoted(out)} (header, delimiter ';')"""
    )


def main(folder, out):
    con = duckdb.connect()
    con.execute(f"set threads = {THREADS}")
    con.execute(f"set memory_limit = '{MEMORY}'")
    started = time.perf_counter()
    read(con, folder)
    after_reading = time.perf_counter()
    clusters_at = link(con)
    usual = clusters_at(USUAL_THRESHOLD)
    ended = time.perf_counter()
    for threshold in THRESHOLDS:
        write(con, usual if threshold == USUAL_THRESHOLD else clusters_at(threshold), f"{out}.{threshold}")
    seconds = {"read": after_reading - started, "link": ended - after_reading}
    print(json.dumps({**seconds, "usual": USUAL_THRESHOLD, "thresholds": THRESHOLDS}))


main(Path(sys.argv[1]), sys.argv[2])
