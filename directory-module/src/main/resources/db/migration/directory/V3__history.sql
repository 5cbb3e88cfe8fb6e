-- The history of a sheet is read newest first.
create index directory_revisions_history on directory_revisions (structure_id, at, id);
drop index directory_revisions_structure;
