-- What is due in cases that run (issue: tasks), computed when it is read: nothing is stored twice, so nothing can be out of step. Each line names the
-- thing it is about; whoever adds something with a date adds a part here.
create view due_task as
    select cast('TAKE_ON' as varchar) as kind, c.id as object, c.id as case_id, c.person, c.facilitator, c.accepted_on as due_on
    from support_case c where c.state = 'ACCEPTED'
    union all
    select 'RESPONSE_TO_TALK_OVER', r.handle, c.id, c.person, c.facilitator, cast(r.received_at at time zone 'Europe/Paris' as date)
    from response r join support_case c on c.id = r.case_id join released_request q on q.handle = r.request
    where c.state = 'ACTIVE' and r.answer is null and q.state <> 'ENDED'
    union all
    select 'REQUEST_WITHOUT_RESPONSE', q.handle, c.id, c.person, c.facilitator, coalesce(q.expected_answer_on, q.wished_answer_on)
    from released_request q join support_case c on c.id = q.case_id
    where c.state = 'ACTIVE' and q.state in ('RELEASED', 'ACKNOWLEDGED') and coalesce(q.expected_answer_on, q.wished_answer_on) is not null
    union all
    select 'REQUEST_ENDING', q.handle, c.id, c.person, c.facilitator, q.until_on
    from released_request q join support_case c on c.id = q.case_id
    where c.state = 'ACTIVE' and q.state <> 'ENDED'
    union all
    select 'APPOINTMENT', a.id, c.id, c.person, c.facilitator, a.on_day
    from appointment a join support_case c on c.id = a.case_id
    where c.state = 'ACTIVE' and a.state in ('PLANNED', 'MOVED')
    union all
    select 'LIFE_PROJECT_CHECK', p.id, c.id, c.person, c.facilitator, p.next_check_on
    from life_project p join support_case c on c.id = p.case_id
    where c.state = 'ACTIVE' and not exists (select from life_project newer where newer.case_id = p.case_id and newer.number > p.number)
    union all
    -- What she keeps to herself is nobody's task.
    select 'ASSESSMENT_RECHECK', a.id, c.id, c.person, c.facilitator, a.recheck_on
    from assessment a join support_case c on c.id = a.case_id
    where c.state = 'ACTIVE' and a.visibility = 'ME_AND_FACILITATOR';
