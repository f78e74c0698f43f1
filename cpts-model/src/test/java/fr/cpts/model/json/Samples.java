package fr.cpts.model.json;

/** A document that states every kind of fact, for tests to read and to spoil. */
final class Samples {

    /** Every component of every record is stated. */
    static final String COMPLETE = """
            {
              "format": 2,
              "community": {
                "name": "CPTS du Pays de Redon",
                "aliases": ["Santé Redon", "L’union \\"Vilaine\\""],
                "legalForm": "ASSOCIATION_1901",
                "departements": ["35", "44", "56"],
                "regions": ["Bretagne", "Pays de la Loire"],
                "identifiers": {"finess": "350012345", "rna": "W352001234", "siret": "12345678901234"}
              },
              "project": {"datedOn": "2019-11-30", "claimedSizeClass": "T2"},
              "territory": {
                "populations": {
                  "insee": {"count": 75000, "label": "habitants", "source": "INSEE", "referencePeriod": "2017"},
                  "cnam": {"count": 81000}
                }
              },
              "contract": {
                "signedOn": "2020-02-29",
                "durationYears": 5,
                "sizeClass": "T2",
                "population": "insee",
                "missions": {
                  "ACCES_SOINS": {"startedOn": "2020-02-29", "deployedOn": "2021-03-01"},
                  "PARCOURS": {"startedOn": "never"},
                  "CRISE": {}
                },
                "snp": {"compensationFrom": "2020-09-01", "orientationFrom": "never"},
                "crisis": {
                  "planWrittenOn": "2020-01-15",
                  "occurrences": [
                    {"recognisedOn": "2020-03-20", "planImplemented": true, "granted": 17013.70},
                    {"recognisedOn": "2021-07-01"}
                  ]
                },
                "amendments": [{"on": "2021-06-01", "sizeClass": "T3"}],
                "endedOn": "2024-02-28"
              },
              "annex": {"achievements": {"ACCES_SOINS": {"1": "3/4", "2": 1}, "PARCOURS": {"1": 0}}},
              "supposed": ["contract.signedOn"]
            }
            """;

    private Samples() {}
}
