package org.creatorsearch.benchmarks.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creatorsearch.creator.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CollectionReaderTest {
  @TempDir private Path directory;

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  @Test
  void read_cranfield_numbersQueriesByTheirOrder() throws IOException {
    write(
        "cran.all.1400",
        """
        .I 1
        .T
        shear flow past
        a plate
        .W
        the flow of a fluid .
        .I 2
        .W
        heat .
        """);
    write("cran.qry", ".I 001\n.W\nwhat is shear - flow ?\n.I 004\n.W\nwhat is heat\n");
    write("cranqrel", "1 1 2 \n2 2 4\n2 1 -1\n");

    var collection = CollectionReader.read(directory);

    assertThat(collection.creators()).extracting("id").containsExactly("cran:1", "cran:2");
    assertThat(collection.creators().getFirst().posts())
        .singleElement()
        .extracting(Post::text)
        .hasToString("Optional[shear flow past a plate\nthe flow of a fluid .]");
    assertThat(collection.topics()).extracting(Topic::id).containsExactly("1", "2");
    // A minus sign would exclude what follows it.
    assertThat(collection.topics().getFirst().request().text()).isEqualTo("what is shear flow");
    assertThat(collection.topics().getFirst().request().mustMatch()).isZero();
    assertThat(collection.judgements().of("2"))
        .containsEntry("cran:2", 1)
        .containsEntry("cran:1", 0);
  }

  @Test
  void read_cisi_takesIdsAsTheyAre() throws IOException {
    write("CISI.ALL", ".I 7\n.T\nIndexing\n.A\nSomebody\n.W\nOf books.\n");
    write("CISI.QRY", ".I 5\n.W\n" + "indexing of books ".repeat(200) + "\n");
    write("CISI.REL", "     5      7\t0\t0.000000\n");

    var collection = CollectionReader.read(directory);

    assertThat(collection.judgements().of("5")).containsEntry("cisi:7", 1);
    // A text takes so many characters; it ends with a whole word.
    assertThat(collection.topics().getFirst().request().text())
        .hasSizeBetween(1990, 2000)
        .endsWith("s");
  }

  @Test
  void read_anotherDirectory_saysWhatIsLookedFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CollectionReader.read(directory))
        .withMessageContaining("cran.all.1400");
  }
}
