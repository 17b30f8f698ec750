package io.github.camelportal.manynodes.trial;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads all records of both topics, in the order of each partition, and compares the revisions of each key. */
final class TopicRecords implements AutoCloseable {

    private static final Pattern INVOICE_REVISION = Pattern.compile("\"total\":\"?(\\d+)");
    private static final Pattern TICKET_REVISION = Pattern.compile("\"status\":\"Step (\\d+)");

    private final Map<TopicKey, Integer> revisions = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> reading;
    private volatile boolean closed;
    private final AtomicInteger records = new AtomicInteger();
    private final AtomicInteger repeats = new AtomicInteger();
    private final AtomicInteger outOfOrder = new AtomicInteger();

    TopicRecords(String brokers) {
        reading = CompletableFuture.runAsync(() -> read(brokers), task -> new Thread(task, "topic-records").start());
    }

    private void read(String brokers) {
        Properties properties = new Properties();
        properties.setProperty(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        properties.setProperty(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.setProperty(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = Stream.of("invoices", "tickets")
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!closed) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::add);
            }
        }
    }

    private void add(ConsumerRecord<String, String> sent) {
        TopicKey key = new TopicKey(sent.topic(), sent.key());
        int revision = revision(key, sent.value());
        Integer latest = revisions.get(key);
        records.incrementAndGet();
        if (latest != null && revision < latest) {
            outOfOrder.incrementAndGet();
        } else if (latest != null && revision == latest) {
            repeats.incrementAndGet();
        } else {
            revisions.put(key, revision);
        }
    }

    private static int revision(TopicKey key, String json) {
        Matcher matcher = (key.isTicket() ? TICKET_REVISION : INVOICE_REVISION).matcher(json);
        // A ticket that was not changed yet is open.
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** Returns the latest revision of each element on the topics. */
    Map<TopicKey, Integer> revisions() {
        return Map.copyOf(revisions);
    }

    /** Returns the number of elements of a topic. */
    int elements() {
        if (reading.isCompletedExceptionally()) {
            reading.join();
        }
        return revisions.size();
    }

    /** Returns the number of records. */
    int records() {
        return records.get();
    }

    /** Returns the number of records with the same revision as the record of their key before. */
    int repeats() {
        return repeats.get();
    }

    /** Returns the number of records with a lower revision than a record of their key before. */
    int outOfOrder() {
        return outOfOrder.get();
    }

    @Override
    public void close() {
        closed = true;
        reading.join();
    }
}
