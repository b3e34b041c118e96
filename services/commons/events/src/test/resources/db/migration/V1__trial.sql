create table trial_fact (
    handle text primary key,
    version bigint not null
);

create table trial_effect (
    id bigint generated always as identity primary key,
    source text not null,
    handle text not null,
    version bigint not null,
    applied_at timestamptz not null default clock_timestamp()
);
