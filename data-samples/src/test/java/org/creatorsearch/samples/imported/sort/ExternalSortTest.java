package org.creatorsearch.samples.imported.sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalSortTest {

  private record Item(String group, String order, String row) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 1_000, ExternalSort.RUN_BYTES})
  void forEachGroup_anyRunSize_equalsAStableSortInMemory(long runBytes) throws IOException {
    // One byte a run makes more runs than are merged at once.
    List<Item> items = items(ExternalSort.FAN_IN * 3);

    assertThat(sorted(items, runBytes))
        .isEqualTo(
            items.stream()
                .sorted(Comparator.comparing(Item::group).thenComparing(Item::order))
                .toList());
  }

  @Test
  void forEachGroup_unreadRows_areSkipped() throws IOException {
    var groups = new ArrayList<String>();
    try (var sort = new ExternalSort(1)) {
      for (Item item : items(50)) {
        sort.add(item.group(), item.order(), new byte[0]);
      }
      sort.forEachGroup((group, rows) -> groups.add(group));
    }

    assertThat(groups).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(3);
  }

  @Test
  void forEachGroup_noRows_readsNothing() throws IOException {
    assertThat(sorted(List.of(), 1)).isEmpty();
  }

  @Test
  void close_afterAFailure_deletesTheTemporaryFiles() throws IOException {
    var directory = new ArrayList<Path>();

    assertThatThrownBy(
            () -> {
              try (var sort = new ExternalSort(1)) {
                directory.add(sort.directory());
                sort.add("a", "", new byte[] {1});
                sort.add("b", "", new byte[] {2});
                sort.forEachGroup(
                    (group, rows) -> {
                      throw new IOException("full disk");
                    });
              }
            })
        .hasMessage("full disk");
    assertThat(directory.getFirst()).doesNotExist();
  }

  private static List<Item> sorted(List<Item> items, long runBytes) throws IOException {
    var sorted = new ArrayList<Item>();
    try (var sort = new ExternalSort(runBytes)) {
      for (Item item : items) {
        String row = item.order() + " " + item.row();
        sort.add(item.group(), item.order(), row.getBytes(StandardCharsets.UTF_8));
      }
      sort.forEachGroup(
          (group, rows) -> {
            while (rows.hasNext()) {
              String row = new String(rows.next(), StandardCharsets.UTF_8);
              int space = row.indexOf(' ');
              sorted.add(new Item(group, row.substring(0, space), row.substring(space + 1)));
            }
          });
    }
    return sorted;
  }

  private static List<Item> items(int count) {
    var random = new Random(7);
    return Stream.iterate(0, i -> i + 1)
        .limit(count)
        .map(i -> new Item("g" + random.nextInt(20), "o" + random.nextInt(3), "row " + i))
        .toList();
  }
}
