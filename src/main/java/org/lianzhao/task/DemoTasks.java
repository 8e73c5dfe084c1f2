package org.lianzhao.task;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleagues;
import org.lianzhao.lead.SampleLeadsOpened;
import org.lianzhao.shared.time.ZoneTime;

/** Invented tasks on the leads of a demonstration. They were given in a past that was never lived: nobody is told of that. */
@ApplicationScoped
class DemoTasks {
    private final TaskRepository tasks;
    private final Colleagues colleagues;
    private final ObjectMapper mapper;
    private final Clock clock;

    DemoTasks(TaskRepository tasks, Colleagues colleagues, ObjectMapper mapper, Clock clock) {
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A task of the file; days are counted from the day the demonstration starts. */
    record Sample(
            String what,
            @Nullable String lead,
            String giver,
            String assignee,
            int givenDaysAgo,
            int dueInDays,
            @Nullable Integer doneDaysAgo,
            @Nullable String result) {}

    @Transactional(TxType.MANDATORY)
    void give(@Observes SampleLeadsOpened opened) throws IOException {
        List<Sample> samples = mapper.readValue(
                Objects.requireNonNull(DemoTasks.class.getResourceAsStream("/demo/tasks.json")),
                new TypeReference<>() {});
        samples.forEach(sample -> give(sample, opened));
    }

    private void give(Sample sample, SampleLeadsOpened opened) {
        UUID giver = colleagues.called(sample.giver()).id();
        UUID assignee = colleagues.called(sample.assignee()).id();
        Instant given = ago(sample.givenDaysAgo());
        TaskDay due = new TaskDay(ZoneTime.today(clock).plusDays(sample.dueInDays())); // a past one, too
        @Nullable UUID lead = sample.lead() == null ? null : opened.called(sample.lead());
        Task task = new Task(new TaskAbout(lead, null), sample.what(), due, assignee, giver, given);
        tasks.add(task);
        tasks.add(new TaskEntry(task, TaskStep.GIVEN, giver, given));
        if (sample.doneDaysAgo() != null) {
            Instant done = ago(sample.doneDaysAgo());
            task.become(TaskState.DONE, assignee, done);
            task.cameTo(sample.result());
            tasks.add(new TaskEntry(task, TaskStep.DONE, assignee, done));
        }
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
