-- What is limited to so many a minute, on all nodes together: an issue, the relay, a domain of recipients. next_slot is when the
-- next may begin; tail_at is the moment given to the last of those who wait for theirs.
create table newsletter_lanes (
    name varchar(300) primary key,
    next_slot timestamp with time zone not null,
    tail_at timestamp with time zone not null
);
alter table newsletter_issues drop column next_slot;
