package org.creatorsearch.server.http;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.result.MemoryReport;

/** What is measured: latency by route and status, the engine's size, the machine's load. */
final class Telemetry {
  private static final Duration FASTEST = Duration.ofNanos(200_000);
  private static final Duration SLOWEST = Duration.ofSeconds(30);
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private final SearchEngine engine;
  private final MultiGauge memory;

  Telemetry(SearchEngine engine, Admission admission) {
    this.engine = engine;
    this.memory =
        MultiGauge.builder("creatorsearch.memory")
            .description("Heap held by the index, by field and by what it is for")
            .baseUnit("bytes")
            .register(registry);
    Gauge.builder("creatorsearch.creators", engine, e -> e.stats().creators())
        .description("Creators that can be found")
        .register(registry);
    Gauge.builder("creatorsearch.segments", engine, e -> e.stats().segments())
        .description("Parts of the index")
        .register(registry);
    Gauge.builder("creatorsearch.columns", engine, Telemetry::columnBytes)
        .description("Heap held by the columns")
        .baseUnit("bytes")
        .register(registry);
    Gauge.builder("creatorsearch.filters.held", engine, e -> e.stats().filterCache().bytes())
        .description("Heap held by sets of creators that conditions have found")
        .baseUnit("bytes")
        .register(registry);
    FunctionCounter.builder(
            "creatorsearch.filters.hits", engine, e -> e.stats().filterCache().hits())
        .description("Conditions whose creators were known")
        .register(registry);
    FunctionCounter.builder(
            "creatorsearch.filters.misses", engine, e -> e.stats().filterCache().misses())
        .description("Conditions whose creators had to be found")
        .register(registry);
    Gauge.builder("creatorsearch.searches.waiting", admission, Admission::waiting)
        .description("Searches that wait for their turn")
        .register(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  private static double columnBytes(SearchEngine engine) {
    return engine.stats().heapBytes();
  }

  /**
   * Counts a request that has ended.
   *
   * @param method as sent; one that HTTP does not know counts as {@code other}
   * @param route the path as in the contract, {@code none} for paths outside it: addresses that
   *     clients make up must not become series
   */
  void ended(String method, String route, int status, Duration took) {
    var known = METHODS.contains(method) ? method : "other";
    Timer.builder("http.server.requests")
        .description("Requests by route and status")
        .tags("method", known, "route", route, "status", String.valueOf(status))
        .publishPercentileHistogram()
        .minimumExpectedValue(FASTEST)
        .maximumExpectedValue(SLOWEST)
        .register(registry)
        .record(took);
  }

  String scrape() {
    try {
      register(engine.stats().memory());
    } catch (SearchException closed) {
      // What a closed engine held last stands until the process ends.
    }
    return registry.scrape();
  }

  private void register(MemoryReport report) {
    var rows = new ArrayList<MultiGauge.Row<?>>();
    report.fields().forEach((field, held) -> rows.addAll(rows(field, held)));
    rows.addAll(rows("shared", report.shared()));
    memory.register(rows, true);
  }

  private static List<MultiGauge.Row<?>> rows(String field, MemoryReport.Held held) {
    return List.of(
        MultiGauge.Row.of(Tags.of("field", field, "part", "columns"), held.columns()),
        MultiGauge.Row.of(Tags.of("field", field, "part", "bitmaps"), held.bitmaps()),
        MultiGauge.Row.of(Tags.of("field", field, "part", "dictionaries"), held.dictionaries()));
  }
}
