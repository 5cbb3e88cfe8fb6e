-- What remains of a gathering, under its number: its minutes, a recording, files. edits counts how often the minutes were written, so that two who
-- write them notice one another; documents, how many files hang there, so that most pages need not ask.
create table events_traces (
    id bigint primary key,
    edits integer not null,
    said varchar(20000) not null,
    decisions varchar(5000) not null,
    guests integer not null,
    changed_at timestamp with time zone not null,
    published_at timestamp with time zone,
    documents integer not null,
    recording varchar(500) not null,
    consent varchar(500) not null,
    recorded_until date,
    constraint events_traces_gathering_fk foreign key (id) references events_gatherings (id) on delete cascade
);
create index events_traces_recording on events_traces (recorded_until);

-- What somebody has taken upon themselves. remind_at is the morning of the day on which it is due.
create sequence events_actions_seq start with 50 increment by 50;
create table events_actions (
    id bigint primary key,
    gathering_id bigint not null,
    rank integer not null,
    what varchar(300) not null,
    owner_id bigint,
    due_on date not null,
    remind_at timestamp with time zone not null,
    reminded_at timestamp with time zone,
    done_at timestamp with time zone,
    constraint events_actions_gathering_fk foreign key (gathering_id) references events_gatherings (id) on delete cascade,
    constraint events_actions_owner_fk foreign key (owner_id) references platform_accounts (id) on delete set null
);
create index events_actions_gathering on events_actions (gathering_id, rank);
create index events_actions_owner on events_actions (owner_id, done_at);
create index events_actions_due on events_actions (done_at, remind_at);

create table events_documents (
    file_id bigint primary key,
    gathering_id bigint not null,
    rank integer not null,
    constraint events_documents_file_fk foreign key (file_id) references platform_files (id) on delete cascade,
    constraint events_documents_gathering_fk foreign key (gathering_id) references events_gatherings (id) on delete cascade
);
create index events_documents_gathering on events_documents (gathering_id, rank);

-- A survey is anonymous. A token is in one mail, and gone once it is spent: nothing says whose it was. An answer is written in
-- another transaction than the one that spends the token, under a number drawn by lot, and knows no more of its time than the month.
create table events_surveys (
    gathering_id bigint primary key,
    asked_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    invited integer not null,
    constraint events_surveys_gathering_fk foreign key (gathering_id) references events_gatherings (id) on delete cascade
);
create index events_surveys_sent on events_surveys (sent_at, asked_at);
create table events_survey_tokens (
    hash varchar(64) primary key,
    gathering_id bigint not null,
    constraint events_survey_tokens_gathering_fk foreign key (gathering_id) references events_gatherings (id) on delete cascade
);
create index events_survey_tokens_gathering on events_survey_tokens (gathering_id);
create table events_survey_answers (
    id bigint primary key,
    gathering_id bigint not null,
    month_of date not null,
    useful integer not null,
    takes varchar(1000) not null,
    missing varchar(1000) not null,
    constraint events_survey_answers_gathering_fk foreign key (gathering_id) references events_gatherings (id) on delete cascade
);
create index events_survey_answers_gathering on events_survey_answers (gathering_id);

-- What signs certificates of attendance, the same for all nodes.
create table events_signing_key (
    id integer primary key,
    secret varchar(64) not null
);

-- The invitation (its SEQUENCE) that somebody's calendar program seems to have declined, so that they were asked; null for none.
alter table events_registrations add column doubted integer;

-- The demonstration brings the minutes of one gathering once.
alter table events_beginnings add column traces_at timestamp with time zone;
