-- Her life project beside her expressions (FAC-20 to FAC-24, FAC-26). Everything goes with her case, so erase_person needs to know nothing of it.

-- What she sees as standing beside a choice. Nothing reads this table but what shows it to her.
create table known_constraint (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    expression_id uuid not null references expression on delete cascade,
    words_sealed bytea not null,
    taken_back boolean not null,
    act uuid not null,
    entered_by varchar not null,
    said_at timestamptz not null,
    recorded bigint generated always as identity,
    version bigint not null
);

create index known_constraint_case on known_constraint (case_id);
create index known_constraint_expression on known_constraint (expression_id, recorded);

create table explored_option (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    expression_id uuid not null references expression on delete cascade,
    words_sealed bytea not null,
    sector varchar not null,
    unusual boolean not null,
    explored_by varchar not null,
    explored_at timestamptz not null,
    -- what she made of it, and the act it rests on; both absent while she has said nothing
    decision varchar,
    decision_act uuid,
    recorded bigint generated always as identity,
    version bigint not null,
    constraint explored_option_decided_by_act check ((decision is null) = (decision_act is null))
);

create index explored_option_case on explored_option (case_id);
create index explored_option_expression on explored_option (expression_id, recorded);

-- What was tried, the conditions and her conclusions stand in persons; here only which choice it was for and her next step.
create table linked_trial (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    expression_id uuid not null references expression on delete cascade,
    option_id uuid references explored_option on delete cascade,
    trial uuid not null,
    next_step_sealed bytea not null,
    act uuid not null,
    entered_by varchar not null,
    linked_at timestamptz not null,
    recorded bigint generated always as identity
);

create index linked_trial_case on linked_trial (case_id);
create index linked_trial_expression on linked_trial (expression_id, recorded);
create index linked_trial_option on linked_trial (option_id);

create table domain_situation (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    domain varchar not null,
    present_sealed bytea not null,
    wished_sealed bytea not null,
    -- what she last said of this part of her life
    is_current boolean not null,
    act uuid not null,
    entered_by varchar not null,
    said_at timestamptz not null,
    recorded bigint generated always as identity
);

create index domain_situation_case on domain_situation (case_id, domain, recorded desc);
create unique index domain_situation_current on domain_situation (case_id, domain) where is_current;

create table life_project (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    number integer not null check (number > 0),
    next_check_on date not null,
    content_hash varchar not null,
    act uuid not null,
    entered_by varchar not null,
    fixed_at timestamptz not null,
    unique (case_id, number)
);

create table life_project_item (
    life_project_id uuid not null references life_project on delete cascade,
    place integer not null,
    expression_id uuid not null references expression on delete cascade,
    priority_by_person boolean not null,
    primary key (life_project_id, place)
);

create index life_project_item_expression on life_project_item (expression_id);

create table goal (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    words_sealed bytea not null,
    state varchar not null,
    act uuid not null,
    entered_by varchar not null,
    set_at timestamptz not null,
    recorded bigint generated always as identity,
    version bigint not null
);

create index goal_case on goal (case_id, recorded desc);

create table goal_expression (
    goal_id uuid not null references goal on delete cascade,
    place integer not null,
    expression_id uuid not null references expression on delete cascade,
    primary key (goal_id, place)
);

create index goal_expression_expression on goal_expression (expression_id);

-- What she said stands as she said it; of each only what became of it may change.
create function what_she_said_stands() returns trigger language plpgsql as $$
begin
    raise exception 'what she said never changes' using errcode = 'restrict_violation';
end $$;

create trigger known_constraint_stands before update on known_constraint for each row
    when ((new.words_sealed, new.expression_id, new.case_id, new.person)
          is distinct from (old.words_sealed, old.expression_id, old.case_id, old.person))
    execute function what_she_said_stands();

create trigger explored_option_stands before update on explored_option for each row
    when ((new.words_sealed, new.sector, new.unusual, new.expression_id, new.case_id, new.person)
          is distinct from (old.words_sealed, old.sector, old.unusual, old.expression_id, old.case_id, old.person))
    execute function what_she_said_stands();

create trigger domain_situation_stands before update on domain_situation for each row
    when ((new.present_sealed, new.wished_sealed, new.domain, new.case_id, new.person)
          is distinct from (old.present_sealed, old.wished_sealed, old.domain, old.case_id, old.person))
    execute function what_she_said_stands();

create trigger goal_stands before update on goal for each row
    when ((new.words_sealed, new.case_id, new.person) is distinct from (old.words_sealed, old.case_id, old.person))
    execute function what_she_said_stands();

create trigger linked_trial_stands before update on linked_trial for each row execute function what_she_said_stands();
create trigger life_project_stands before update on life_project for each row execute function what_she_said_stands();
create trigger life_project_item_stands before update on life_project_item for each row execute function what_she_said_stands();
create trigger goal_expression_stands before update on goal_expression for each row execute function what_she_said_stands();
