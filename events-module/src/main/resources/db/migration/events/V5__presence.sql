-- Who was there, since when; who came without having asked.
alter table events_registrations add column came_at timestamp with time zone;
alter table events_registrations add column walked_in boolean default false not null;
