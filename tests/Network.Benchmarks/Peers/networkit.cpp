// NetworKit's side of `beside … nk`: runs one task on one graph as a whole process and prints one line of JSON.
//   nk_bench_bin TASK DATA OUT     TASK: leiden_b, leiden_d, pr_b, wcc_b, scc_b, kcore_b; ITERS and SEED from the environment
// How to build it stands in docs/performance.md.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <networkit/auxiliary/Random.hpp>
#include <networkit/centrality/CoreDecomposition.hpp>
#include <networkit/centrality/PageRank.hpp>
#include <networkit/community/ParallelLeiden.hpp>
#include <networkit/components/StronglyConnectedComponents.hpp>
#include <networkit/components/WeaklyConnectedComponents.hpp>
#include <networkit/graph/Graph.hpp>

using NetworKit::node;

namespace {

double elapsed() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

rusage used() {
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage;
}

double processor() {
    rusage usage = used();
    return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

template <class T>
void write(const std::string &file, const std::vector<T> &values) {
    std::FILE *out = std::fopen(file.c_str(), "wb");
    std::fwrite(values.data(), sizeof(T), values.size(), out);
    std::fclose(out);
}

// Lines "source target sign" of whole numbers; the sign is not read.
std::vector<std::pair<node, node>> read(const std::string &file, std::size_t ties) {
    int descriptor = open(file.c_str(), O_RDONLY);
    struct stat status;
    fstat(descriptor, &status);
    const char *at = static_cast<const char *>(mmap(nullptr, status.st_size, PROT_READ, MAP_PRIVATE, descriptor, 0));
    const char *end = at + status.st_size;
    std::vector<std::pair<node, node>> edges;
    edges.reserve(ties);
    while (at < end) {
        node source = 0, target = 0;
        while (*at != ' ') source = source * 10 + (*at++ - '0');
        at++;
        while (*at != ' ' && *at != '\n') target = target * 10 + (*at++ - '0');
        while (at < end && *at != '\n') at++;
        at++;
        edges.emplace_back(source, target);
    }
    return edges;
}

} // namespace

int main(int count, char **arguments) {
    if (count != 4) return 2;
    std::string task = arguments[1], folder = arguments[2], out = arguments[3];
    std::string kind = task.substr(0, task.find('_')), graph = task.substr(task.find('_') + 1);
    bool directed = kind == "pr" || kind == "wcc" || kind == "scc";
    std::string file = graph == "b" && !directed ? "b_und" : graph;
    std::ifstream meta(folder + "/meta.txt");
    std::string name;
    long nodes = 0, ties = 0, n, m;
    int isDirected;
    while (meta >> name >> n >> m >> isDirected)
        if (name == file) nodes = n, ties = m, directed = isDirected != 0;
    if (const char *seed = std::getenv("SEED")) Aux::Random::setSeed(std::atoi(seed), false);

    double started = elapsed(), startedCpu = processor();
    NetworKit::Graph g(nodes, false, directed);
    for (auto [source, target] : read(folder + "/" + file + ".txt", ties)) g.addEdge(source, target);
    double loaded = elapsed(), loadedCpu = processor();

    double computed, computedCpu;
    auto done = [&] { computed = elapsed(), computedCpu = processor(); };
    if (kind == "leiden") {
        const char *iterations = std::getenv("ITERS");
        NetworKit::ParallelLeiden leiden(g, iterations ? std::atoi(iterations) : 3);
        leiden.run();
        done();
        NetworKit::Partition found = leiden.getPartition();
        found.compact();
        std::vector<int> labels(nodes);
        for (long i = 0; i < nodes; i++) labels[i] = static_cast<int>(found[i]);
        write(out, labels);
    } else if (kind == "pr") {
        NetworKit::PageRank rank(g, 0.85, 1e-10);
        rank.norm = NetworKit::PageRank::Norm::L1_NORM;
        rank.run();
        done();
        write(out, rank.scores());
    } else if (kind == "kcore") {
        NetworKit::CoreDecomposition cores(g);
        cores.run();
        done();
        write(out, cores.scores());
    } else if (kind == "wcc" || kind == "scc") {
        std::vector<int> labels(nodes);
        if (kind == "wcc") {
            NetworKit::WeaklyConnectedComponents parts(g);
            parts.run();
            done();
            for (long i = 0; i < nodes; i++) labels[i] = static_cast<int>(parts.componentOfNode(i));
        } else {
            NetworKit::StronglyConnectedComponents parts(g);
            parts.run();
            done();
            for (long i = 0; i < nodes; i++) labels[i] = static_cast<int>(parts.componentOfNode(i));
        }
        write(out, labels);
    } else {
        std::fprintf(stderr, "no task %s\n", task.c_str());
        return 2;
    }

    std::printf("{\"load_s\":%.3f,\"compute_s\":%.3f,\"load_cpu_s\":%.3f,\"compute_cpu_s\":%.3f,\"rss_mb\":%.0f,\"vertices\":%ld,\"edges\":%ld}\n",
                loaded - started, computed - loaded, loadedCpu - startedCpu, computedCpu - loadedCpu, used().ru_maxrss / 1024.0, nodes, static_cast<long>(g.numberOfEdges()));
}
